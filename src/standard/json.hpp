// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/form.hpp"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marshrut::standard
{

/// A value of a data file that knows where it stands, so that whatever is wrong is told by file and JSON pointer.
class JsonReader
{
public:
    JsonReader(const boost::json::value& value, std::string fileName, std::string pointer);

    /// @throws DataError  naming file and pointer; so do all readers below where the value is of another kind
    [[noreturn]] void fail(const std::string& what) const;
    /// The same, with what is wrong as the strings know it.
    [[noreturn]] void fail(const std::string& what, const char* problem, const std::string& subject = {}) const;

    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] int integer() const;
    [[nodiscard]] std::vector<JsonReader> items() const;
    [[nodiscard]] std::vector<std::string> texts() const;
    [[nodiscard]] std::vector<std::pair<std::string, JsonReader>> members() const;
    [[nodiscard]] JsonReader at(std::string_view name) const;
    [[nodiscard]] std::optional<JsonReader> find(std::string_view name) const;

private:
    const boost::json::value* value_;
    std::string fileName_;
    std::string pointer_;
};

/// A parsed data file.
class JsonDocument
{
public:
    /// @throws DataError  naming file, line and column
    JsonDocument(const std::string& json, const std::string& fileName);
    [[nodiscard]] JsonReader root() const;

private:
    boost::json::value value_;
    std::string fileName_;
};

} // namespace marshrut::standard
