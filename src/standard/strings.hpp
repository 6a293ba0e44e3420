// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marshrut::standard
{

/// Every text on screen of one language: extension/strings/{ru,en}.json, flat, key → text.
class Strings
{
public:
    Strings() = default;
    /// @throws DataError
    Strings(const std::string& json, const std::string& fileName);

    [[nodiscard]] bool has(std::string_view key) const;
    /// The text; where there is none the key itself, so that a gap is seen and nothing fails.
    [[nodiscard]] std::string get(std::string_view key) const;
    /// The text with «{name}» replaced by the argument of that name.
    using Arguments = std::vector<std::pair<std::string, std::string>>;
    [[nodiscard]] std::string format(std::string_view key, const Arguments& arguments) const;
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& all() const { return texts_; }

private:
    std::map<std::string, std::string, std::less<>> texts_;
};

/// The pattern with «{name}» replaced by the argument of that name, or by nothing.
[[nodiscard]] std::string fillIn(std::string_view pattern, const Strings::Arguments& arguments);

} // namespace marshrut::standard
