// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/check.hpp"

#include "check/rules.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace marshrut::check
{

namespace
{

/// Arguments that are lists: each of them whole. All others quote the document.
constexpr std::array<std::string_view, 4> lists{"courses", "deficits", "directions", "clues"};
constexpr std::size_t longestQuotation = 80; ///< characters

/// What a message quotes of the document: on one line, and no longer than it can be taken in.
std::string quotation(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    text = text::shortened(text, longestQuotation);
    // one that was cut off, or never closed, is closed
    int open = 0;
    for (std::size_t at = text.find("\u00AB"); at != std::string::npos; at = text.find("\u00AB", at + 1))
        ++open;
    for (std::size_t at = text.find("\u00BB"); at != std::string::npos; at = text.find("\u00BB", at + 1))
        --open;
    for (; open > 0; --open)
        text += "\u00BB";
    return text;
}

/// A sentence into which quotations were put: marks of quotation within others are the inner ones, and a full stop that
/// a quotation ends with («2027 г.») is the sentence's too.
std::string settled(const std::string& sentence)
{
    constexpr std::string_view open = "\u00AB", close = "\u00BB", innerOpen = "\u201E", innerClose = "\u201C";
    std::string text;
    int depth = 0;
    for (std::size_t at = 0; at < sentence.size(); ++at)
    {
        const auto rest = std::string_view(sentence).substr(at);
        if (rest.starts_with(open))
            text += depth++ == 0 ? open : innerOpen;
        else if (rest.starts_with(close))
            text += --depth <= 0 ? close : innerClose;
        else
        {
            const bool again =
                rest[0] == '.' && text.ends_with('.') && !text.ends_with("..") && !rest.starts_with("..");
            text += again ? std::string_view() : rest.substr(0, 1);
            continue;
        }
        depth = std::max(depth, 0);
        at += open.size() - 1;
    }
    return text;
}

} // namespace

std::string message(const Finding& finding, const standard::Strings& strings)
{
    auto arguments = finding.arguments;
    for (auto& [name, value] : arguments)
        if (std::find(lists.begin(), lists.end(), name) == lists.end())
            value = quotation(std::move(value));
    std::string key = "finding." + finding.rule;
    if (finding.rule == notARoute)
    {
        const auto& looksLike = arguments.front().second;
        if (strings.has(key + "." + looksLike))
            key += "." + looksLike;
        arguments.emplace_back("kind", strings.get("looksLike." + looksLike));
    }
    else if (route::sectionOf(finding.element))
        arguments.emplace_back("section",
                               finding.title.empty() ? strings.get("section." + finding.element) : finding.title);
    else
        arguments.emplace_back("element",
                               finding.title.empty() ? strings.get("element." + finding.element) : finding.title);
    for (const auto& [name, keys] : finding.terms)
    {
        std::string texts;
        for (const auto& one : keys)
            texts += (texts.empty() ? "" : ", ") + strings.get(one);
        arguments.emplace_back(name, texts);
    }
    if (!finding.rows.empty())
    {
        arguments.emplace_back("rows", rowsText(finding.rows));
        key += finding.rows.size() == 1 ? ".one" : ".many";
    }
    else if (!finding.variant.empty())
        key += "." + finding.variant;
    else if (strings.has(key + "." + finding.element))
        key += "." + finding.element;
    return settled(strings.format(key, arguments));
}

std::vector<std::string> placesForPeople(const Finding& finding, const standard::Strings& strings)
{
    std::vector<std::string> places;
    if (!finding.section || finding.places.empty())
        return places;
    const auto section = strings.get("section." + std::string(route::idOf(*finding.section)));
    if (finding.rows.empty())
    {
        places.push_back(strings.format("place.section", {{"section", section}}));
        return places;
    }
    const auto number = std::find_if(finding.arguments.begin(), finding.arguments.end(),
                                     [](const auto& argument) { return argument.first == "number"; });
    for (const int row : finding.rows)
        places.push_back(strings.format(number == finding.arguments.end() ? "place.row" : "place.row.of",
                                        {{"section", section},
                                         {"number", number == finding.arguments.end() ? "" : number->second},
                                         {"row", std::to_string(row)}}));
    return places;
}

} // namespace marshrut::check
