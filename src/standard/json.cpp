// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/json.hpp"

#include <boost/json/src.hpp>

#include <algorithm>

namespace marshrut::standard
{

namespace
{

std::string lineAndColumn(const std::string& json, std::size_t offset)
{
    const auto upTo = std::string_view(json).substr(0, offset);
    const auto line = 1 + std::count(upTo.begin(), upTo.end(), '\n');
    const auto lineStart = upTo.rfind('\n');
    const auto column = offset - (lineStart == std::string_view::npos ? 0 : lineStart + 1) + 1;
    return std::to_string(line) + ":" + std::to_string(column);
}

} // namespace

JsonReader::JsonReader(const boost::json::value& value, std::string fileName, std::string pointer)
    : value_(&value), fileName_(std::move(fileName)), pointer_(std::move(pointer))
{
}

void JsonReader::fail(const std::string& what) const
{
    fail(what, "meaning", {});
}

void JsonReader::fail(const std::string& what, const char* problem, const std::string& subject) const
{
    const std::string pointer = pointer_.empty() ? "/" : pointer_;
    throw DataError(fileName_ + " " + pointer + ": " + what, fileName_, pointer, problem, subject);
}

std::string JsonReader::text() const
{
    if (!value_->is_string())
        fail("a text is needed", "text");
    return std::string(value_->get_string());
}

bool JsonReader::boolean() const
{
    if (!value_->is_bool())
        fail("true or false is needed", "boolean");
    return value_->get_bool();
}

int JsonReader::integer() const
{
    boost::system::error_code error;
    const auto number = value_->to_number<int>(error);
    if (error)
        fail("a whole number is needed", "number");
    return number;
}

std::vector<JsonReader> JsonReader::items() const
{
    if (!value_->is_array())
        fail("a list is needed", "list");
    std::vector<JsonReader> found;
    std::size_t index = 0;
    for (const auto& item : value_->get_array())
        found.emplace_back(item, fileName_, pointer_ + "/" + std::to_string(index++));
    return found;
}

std::vector<std::string> JsonReader::texts() const
{
    std::vector<std::string> found;
    for (const auto& item : items())
        found.push_back(item.text());
    return found;
}

namespace
{

/// A member's name as a JSON pointer has it (RFC 6901).
std::string escaped(const std::string& name)
{
    std::string text;
    for (const char c : name)
        text += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
    return text;
}

} // namespace

std::vector<std::pair<std::string, JsonReader>> JsonReader::members() const
{
    if (!value_->is_object())
        fail("an object is needed", "object");
    std::vector<std::pair<std::string, JsonReader>> found;
    for (const auto& member : value_->get_object())
    {
        const std::string name(member.key());
        found.emplace_back(name, JsonReader(member.value(), fileName_, pointer_ + "/" + escaped(name)));
    }
    return found;
}

JsonReader JsonReader::at(std::string_view name) const
{
    const auto found = find(name);
    if (!found)
        fail("\"" + std::string(name) + "\" is missing", "missing", std::string(name));
    return *found;
}

std::optional<JsonReader> JsonReader::find(std::string_view name) const
{
    if (!value_->is_object())
        fail("an object is needed", "object");
    const auto* member = value_->get_object().if_contains(boost::json::string_view(name.data(), name.size()));
    if (member == nullptr)
        return std::nullopt;
    return JsonReader(*member, fileName_, pointer_ + "/" + escaped(std::string(name)));
}

JsonDocument::JsonDocument(const std::string& json, const std::string& fileName) : fileName_(fileName)
{
    boost::json::stream_parser parser;
    boost::system::error_code error;
    const auto consumed = parser.write_some(json.data(), json.size(), error);
    if (!error && consumed < json.size() && json.find_first_not_of(" \t\r\n", consumed) != std::string::npos)
        error = boost::json::error::extra_data;
    if (!error)
        parser.finish(error);
    if (error)
    {
        const auto place = lineAndColumn(json, consumed);
        throw DataError(fileName + ":" + place + ": " + error.message(), fileName, place, "syntax");
    }
    value_ = parser.release();
}

JsonReader JsonDocument::root() const
{
    return {value_, fileName_, {}};
}

} // namespace marshrut::standard
