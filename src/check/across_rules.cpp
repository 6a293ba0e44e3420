// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/across_rules.hpp"

#include "recognise/names.hpp"
#include "recognise/person.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::check
{

using recognise::State;
using route::Element;
using route::Section;

namespace
{

/// A teacher's name and where it stands.
struct NamedTeacher
{
    recognise::PersonName name;
    Section section;
    std::optional<outline::Place> place;
};

NamedTeacher teacherOf(const Subject& subject, Element element)
{
    const auto& found = subject.recognised[element];
    NamedTeacher teacher{{}, route::sectionOf(element), found.value};
    if (found.state == State::filled)
        teacher.name = recognise::readPerson(found.text, subject.lexicon());
    return teacher;
}

/// The name in the title of a road map («Дорожная карта Ивановой М. П.»); a mentor's or a head's line is none.
NamedTeacher teacherAbove(const recognise::FoundRoadMap& roadMap, const standard::Lexicon& lexicon)
{
    NamedTeacher teacher{{}, Section::roadmap, roadMap.place};
    const auto words = text::words(roadMap.title);
    const auto any = [&words](const standard::WordSet& set) {
        return std::any_of(words.begin(), words.end(), [&set](const auto& word) { return set.hasStem(word.stem); });
    };
    // «ПЛАН МЕРОПРИЯТИЙ» are capitalised words and nobody's name
    if (any(lexicon.documentWords) && !any(lexicon.stamps) && recognise::findPerson(roadMap.title, lexicon))
        teacher.name = recognise::readPerson(roadMap.title, lexicon);
    return teacher;
}

constexpr int schoolYearBegins = 9; ///< month
constexpr int schoolYearEnds = 8; ///< month: kindergartens go on over the summer

void widen(route::Period& period, const route::Date& from, const route::Date& to)
{
    if (!period.from.known() || from < period.from)
        period.from = from;
    if (!period.to.known() || period.to < to)
        period.to = to;
}

/// The time that dates with a year name, as the school years they lie in.
route::Period inSchoolYears(const std::vector<text::DateInText>& dates)
{
    route::Period period;
    for (const auto& date : dates)
        widen(period, date.from, date.to);
    if (!period.known())
        return period;
    const int from = period.from.month < schoolYearBegins ? period.from.year - 1 : period.from.year;
    const int to = period.to.month > schoolYearEnds ? period.to.year + 1 : period.to.year;
    return {{from, schoolYearBegins, 1}, {to, 5, 31}};
}

/// The school years of the deadlines that name their year; not known where most name none: a lone one may be a slip.
route::Period timeOfDeadlines(const recognise::FoundRoadMap& roadMap, const text::DeadlineReader& reader)
{
    std::vector<text::DateInText> dates;
    int dated = 0;
    int all = 0;
    for (const auto& activity : roadMap.activities)
    {
        const auto& deadline = textOf(activity, Element::roadmapDeadline);
        const auto named = reader.datesIn(deadline);
        all += deadline.empty() ? 0 : 1;
        dated += named.empty() ? 0 : 1;
        dates.insert(dates.end(), named.begin(), named.end());
    }
    return 2 * dated < all ? route::Period{} : inSchoolYears(dates);
}

/// The time of the road maps together: of each by its title, else by its deadlines. Not known where one of them tells
/// none.
route::Period timeOfRoadMaps(const Subject& subject)
{
    route::Period all;
    for (const auto& roadMap : subject.recognised.roadMaps)
    {
        const auto period =
            roadMap.period.known() ? roadMap.period : timeOfDeadlines(roadMap, subject.lexicon().deadlines);
        if (!period.known())
            return {};
        widen(all, period.from, period.to);
    }
    return all;
}

route::Period timeOfNote(const Subject& subject)
{
    route::Period period;
    const auto& found = subject.recognised[Element::notePeriod];
    if (found.state == State::filled)
        for (const auto& date : subject.lexicon().deadlines.datesIn(found.text))
            widen(period, date.from, date.to);
    return period;
}

/// Whether the year a title sheet names cannot be that of the period. A plan for a calendar year is often made in the
/// year before.
bool contradicts(const recognise::FoundYear& year, const route::Period& period)
{
    if (year.to > year.from)
    {
        const auto own = year.to == year.from + 1
                             ? route::Period{{year.from, schoolYearBegins, 1}, {year.to, schoolYearEnds, 31}}
                             : route::Period{{year.from, 1, 1}, {year.to, 12, 31}};
        return own.to < period.from || period.to < own.from;
    }
    const int first = period.from.month < schoolYearBegins ? period.from.year - 1 : period.from.year;
    return year.from < first || year.from > period.to.year;
}

} // namespace

void yearMismatch(const Subject& subject, std::vector<Finding>& findings)
{
    const auto& note = subject.recognised[Element::notePeriod];
    const auto ofRoadMap = timeOfRoadMaps(subject);
    const auto ofNote = timeOfNote(subject);
    std::optional<outline::Place> roadMapPlace;
    if (!subject.recognised.roadMaps.empty())
        roadMapPlace = subject.recognised.roadMaps.front().place;
    const auto tell = [&](Element element, const recognise::FoundElement& found, const std::string& variant,
                          const std::string& other, const std::optional<outline::Place>& second) {
        auto finding = about(element, found.value);
        if (second)
            finding.places.push_back(*second);
        finding.arguments = {{"one", found.text}, {"other", other}};
        finding.variant = variant;
        findings.push_back(std::move(finding));
    };
    for (const auto* title : {&subject.recognised.titlePeriod, &subject.recognised[Element::titleYear]})
    {
        const auto year =
            title->state == State::filled ? recognise::findYear(title->text, subject.lexicon()) : std::nullopt;
        if (!year || year->blank)
            continue;
        if (ofRoadMap.known() && contradicts(*year, ofRoadMap))
            return tell(Element::titleYear, *title, {}, route::periodText(ofRoadMap), roadMapPlace);
        if (ofNote.known() && contradicts(*year, ofNote))
            return tell(Element::titleYear, *title, "note", note.text, note.value);
    }
    if (ofNote.known() && ofRoadMap.known() && (ofNote.to < ofRoadMap.from || ofRoadMap.to < ofNote.from))
        tell(Element::notePeriod, note, "note.roadmap", route::periodText(ofRoadMap), roadMapPlace);
}

void teacherMismatch(const Subject& subject, std::vector<Finding>& findings)
{
    std::vector<NamedTeacher> teachers{teacherOf(subject, Element::titleTeacher),
                                       teacherOf(subject, Element::infoTeacher)};
    for (const auto& roadMap : subject.recognised.roadMaps)
        teachers.push_back(teacherAbove(roadMap, subject.lexicon()));
    std::erase_if(teachers, [](const NamedTeacher& teacher) { return !teacher.name.known(); });
    for (std::size_t i = 1; i < teachers.size(); ++i)
    {
        const auto& one = teachers.front();
        const auto& other = teachers[i];
        if (!recognise::surelyDifferent(one.name, other.name, subject.lexicon()))
            continue;
        auto finding = about(one.section == Section::title ? Element::titleTeacher : Element::infoTeacher, one.place);
        if (other.place)
            finding.places.push_back(*other.place);
        finding.arguments = {{"one", one.name.text}, {"other", other.name.text}};
        if (other.section == Section::roadmap)
            finding.variant = one.section == Section::title ? "title.roadmap" : "info.roadmap";
        findings.push_back(std::move(finding));
        return;
    }
}

} // namespace marshrut::check
