// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <boost/json/object.hpp>

#include <map>
#include <optional>
#include <string>

namespace marshrut::check
{

/// What the owner of a document has put aside («у нас не требуется»): keys of findings, each with a reason or none.
/// It is kept in the document as JSON: {"version": 1, "ignored": [{"key": …, "reason": …}]}. What a newer version has
/// written and this one does not know stays as it is.
class Ignored
{
public:
    Ignored() = default;
    /// Reads what a document keeps; text that is none of ours (damaged by another program) is nothing ignored.
    explicit Ignored(const std::string& stored);

    /// The reason a finding is ignored for, which may be empty; nullopt where it is not ignored.
    [[nodiscard]] std::optional<std::string> reason(const std::string& key) const;
    /// Puts a finding aside; of one that is already, the reason is replaced. Both are normalised.
    void add(const std::string& key, const std::string& reason);
    /// Takes it back. @returns whether it was there
    bool remove(const std::string& key);
    [[nodiscard]] bool empty() const { return reasons_.empty(); }
    /// As it is kept in the document; empty where there is nothing to keep.
    [[nodiscard]] std::string stored() const;

private:
    boost::json::object root_;
    std::map<std::string, std::string> reasons_; ///< by key
};

} // namespace marshrut::check
