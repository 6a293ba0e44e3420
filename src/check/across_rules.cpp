// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/across_rules.hpp"

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
    if (any(lexicon.documentWords) && !any(lexicon.stamps))
        teacher.name = recognise::readPerson(roadMap.title, lexicon);
    return teacher;
}

} // namespace

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
