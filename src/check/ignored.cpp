// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/ignored.hpp"

#include "text/fold.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace marshrut::check
{

namespace
{

constexpr const char* listName = "ignored";
constexpr int version = 1;

std::string textOf(const boost::json::value& entry, const char* name)
{
    const auto* object = entry.if_object();
    const auto* value = object == nullptr ? nullptr : object->if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

} // namespace

Ignored::Ignored(const std::string& stored)
{
    boost::system::error_code error;
    auto value = boost::json::parse(stored, error);
    if (error || !value.is_object())
        return;
    root_ = std::move(value.get_object());
    if (const auto* list = root_.if_contains(listName); list != nullptr && list->is_array())
        for (const auto& entry : list->get_array())
            if (auto key = textOf(entry, "key"); !key.empty())
                reasons_[key] = textOf(entry, "reason");
}

std::optional<std::string> Ignored::reason(const std::string& key) const
{
    const auto found = reasons_.find(key);
    return found == reasons_.end() ? std::nullopt : std::optional(found->second);
}

void Ignored::add(const std::string& key, const std::string& reason)
{
    remove(key);
    boost::json::object entry{{"key", text::normalise(key)}};
    if (auto why = text::normalise(reason); !why.empty())
        entry["reason"] = why;
    reasons_[key] = text::normalise(reason);
    auto& list = root_[listName];
    if (!list.is_array())
        list.emplace_array();
    list.get_array().push_back(std::move(entry));
}

bool Ignored::remove(const std::string& key)
{
    if (reasons_.erase(key) == 0)
        return false;
    auto& list = root_[listName].get_array();
    const auto others = std::remove_if(list.begin(), list.end(),
                                       [&](const boost::json::value& entry) { return textOf(entry, "key") == key; });
    list.erase(others, list.end());
    return true;
}

std::string Ignored::stored() const
{
    auto root = root_;
    const auto* list = root.if_contains(listName);
    const bool nothing = list == nullptr || (list->is_array() && list->get_array().empty());
    if (nothing)
        root.erase(listName);
    if (nothing && (root.empty() || (root.size() == 1 && root.contains("version"))))
        return {};
    if (!root.contains("version"))
    {
        boost::json::object first{{"version", version}};
        for (auto& member : root)
            first[member.key()] = std::move(member.value());
        root = std::move(first);
    }
    return boost::json::serialize(root);
}

} // namespace marshrut::check
