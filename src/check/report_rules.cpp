// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/report_rules.hpp"

#include "recognise/road_map_words.hpp"
#include "recognise/status.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace marshrut::check
{

using route::Element;

namespace
{

/// What a link, a number or a name looks like: an address, a number sign, a quotation.
constexpr std::array<std::string_view, 6> confirming{"://", "www.", "\xE2\x84\x96", "\xC2\xAB", "\"", "\xE2\x80\x9E"};

bool hasWord(std::string_view text, const standard::WordSet& set)
{
    const auto words = text::words(text);
    return std::any_of(words.begin(), words.end(), [&set](const auto& word) {
        return set.hasForm(word.form) || (word.form.size() > 6 && set.hasStem(word.stem));
    });
}

/// Whether the report takes place («доклад», «открытый урок»), rather than being handed in («конспект урока»).
bool isEvent(std::string_view report, const standard::Meanings& meanings)
{
    for (const auto& word : text::words(report))
    {
        if (meanings.reportDocuments.hasForm(word.form) || meanings.reportDocuments.hasStem(word.stem))
            return false;
        if (meanings.reportEvents.hasForm(word.form) || meanings.reportEvents.hasStem(word.stem))
            return true;
    }
    return false;
}

bool confirms(std::string_view text, const standard::Lexicon& lexicon)
{
    return hasWord(text, lexicon.meanings.reportDocuments) ||
           std::any_of(confirming.begin(), confirming.end(),
                       [text](std::string_view mark) { return text.find(mark) != std::string_view::npos; });
}

} // namespace

void reportPlaceMissing(const Subject& subject, std::vector<Finding>& findings)
{
    const auto& lexicon = subject.lexicon();
    const auto lacks = [&](const recognise::FoundRoadMap& roadMap, const recognise::FoundActivity& activity) {
        const auto& report = textOf(activity, Element::roadmapReport);
        return !roadMap.saysPlace && isEvent(report, lexicon.meanings) &&
               !hasWord(report, lexicon.meanings.reportPlaces) && !recognise::namesTime(report, lexicon);
    };
    aboutRows(Element::roadmapReport, "report", subject, lacks, findings);
}

void doneWithoutReport(const Subject& subject, std::vector<Finding>& findings)
{
    const auto& lexicon = subject.lexicon();
    const auto lacks = [&](const recognise::FoundRoadMap&, const recognise::FoundActivity& activity) {
        const auto& mark = textOf(activity, Element::roadmapDone);
        return recognise::statusOf(mark, lexicon) == route::Status::done && !confirms(mark, lexicon) &&
               !confirms(textOf(activity, Element::roadmapReport), lexicon);
    };
    aboutRows(Element::roadmapDone, {}, subject, lacks, findings);
}

} // namespace marshrut::check
