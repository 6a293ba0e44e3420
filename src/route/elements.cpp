// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "route/elements.hpp"

#include <algorithm>

namespace marshrut::route
{

namespace
{

constexpr std::array<std::string_view, sectionCount> sectionIds{"title",   "info",      "diagnosis", "note",
                                                                "roadmap", "resources", "review"};

constexpr std::array<ElementInfo, elementCount> table{{
    {Element::titleOrganisation, Section::title, "title.organisation"},
    {Element::titleHeading, Section::title, "title.heading"},
    {Element::titleTeacher, Section::title, "title.teacher"},
    {Element::titlePlace, Section::title, "title.place"},
    {Element::titleYear, Section::title, "title.year"},
    {Element::infoTeacher, Section::info, "info.teacher"},
    {Element::infoPosition, Section::info, "info.position"},
    {Element::infoEducation, Section::info, "info.education"},
    {Element::infoAttestationDate, Section::info, "info.attestation_date"},
    {Element::infoCategory, Section::info, "info.category"},
    {Element::infoCourses, Section::info, "info.courses"},
    {Element::infoExperience, Section::info, "info.experience"},
    {Element::infoSupport, Section::info, "info.support"},
    {Element::diagnosisStrengths, Section::diagnosis, "diagnosis.strengths"},
    {Element::diagnosisDeficits, Section::diagnosis, "diagnosis.deficits"},
    {Element::diagnosisProcedure, Section::diagnosis, "diagnosis.procedure"},
    {Element::noteSituation, Section::note, "note.situation"},
    {Element::noteProblem, Section::note, "note.problem"},
    {Element::noteSchoolTopic, Section::note, "note.school_topic"},
    {Element::noteAssociationTopic, Section::note, "note.association_topic"},
    {Element::noteTopic, Section::note, "note.topic"},
    {Element::noteGoal, Section::note, "note.goal"},
    {Element::noteTasks, Section::note, "note.tasks"},
    {Element::noteForms, Section::note, "note.forms"},
    {Element::noteResult, Section::note, "note.result"},
    {Element::notePeriod, Section::note, "note.period"},
    {Element::noteReport, Section::note, "note.report"},
    {Element::noteCourseRequest, Section::note, "note.course_request"},
    {Element::roadmapDirection, Section::roadmap, "roadmap.direction"},
    {Element::roadmapActivity, Section::roadmap, "roadmap.activity"},
    {Element::roadmapDeadline, Section::roadmap, "roadmap.deadline"},
    {Element::roadmapResult, Section::roadmap, "roadmap.result"},
    {Element::roadmapReport, Section::roadmap, "roadmap.report"},
    {Element::roadmapDone, Section::roadmap, "roadmap.done"},
    {Element::roadmapProject, Section::roadmap, "roadmap.project"},
    {Element::roadmapPractice, Section::roadmap, "roadmap.practice"},
    {Element::roadmapAssessment, Section::roadmap, "roadmap.assessment"},
    {Element::resourcesEvents, Section::resources, "resources.events"},
    {Element::reviewAnalysis, Section::review, "review.analysis"},
    {Element::reviewConclusions, Section::review, "review.conclusions"},
}};

constexpr std::array<std::string_view, directionCount> directionIds{"professional", "psychological", "methodical",
                                                                    "digital"};
constexpr std::array<std::string_view, statusCount> statusIds{"planned", "inProgress", "done", "postponed",
                                                              "cancelled"};

template <typename Id, std::size_t size>
std::optional<Id> lookUp(const std::array<std::string_view, size>& ids, std::string_view id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end())
        return std::nullopt;
    return static_cast<Id>(found - ids.begin());
}

} // namespace

const std::array<ElementInfo, elementCount>& elements()
{
    return table;
}

const ElementInfo& info(Element element)
{
    return table.at(static_cast<std::size_t>(element));
}

std::string_view idOf(Element element)
{
    return info(element).id;
}

std::string_view idOf(Section section)
{
    return sectionIds.at(static_cast<std::size_t>(section));
}

Section sectionOf(Element element)
{
    return info(element).section;
}

std::optional<Element> elementOf(std::string_view id)
{
    const auto found = std::find_if(table.begin(), table.end(), [id](const auto& row) { return row.id == id; });
    if (found == table.end())
        return std::nullopt;
    return found->element;
}

std::optional<Section> sectionOf(std::string_view id)
{
    return lookUp<Section>(sectionIds, id);
}

std::string_view idOf(Direction direction)
{
    return directionIds.at(static_cast<std::size_t>(direction));
}

std::optional<Direction> directionOf(std::string_view id)
{
    return lookUp<Direction>(directionIds, id);
}

std::string_view idOf(Status status)
{
    return statusIds.at(static_cast<std::size_t>(status));
}

std::optional<Status> statusOf(std::string_view id)
{
    return lookUp<Status>(statusIds, id);
}

} // namespace marshrut::route
