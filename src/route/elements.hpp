// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace marshrut::route
{

/// The sections of a route, in the seeds' order.
enum class Section : std::uint8_t
{
    title,
    info,
    diagnosis,
    note,
    roadmap,
    resources,
    review,
};
inline constexpr std::size_t sectionCount = 7;

/// When in the year something is asked for; ordered.
enum class Stage : std::uint8_t
{
    plan,
    midyear,
    final,
};

/// The elements of a route, in the seeds' order (domain.md §1; seeds 000 and 002).
enum class Element : std::uint8_t
{
    titleOrganisation,
    titleHeading,
    titleTeacher,
    titlePlace,
    titleYear,
    infoTeacher,
    infoPosition,
    infoEducation,
    infoAttestationDate,
    infoCategory,
    infoCourses,
    infoExperience,
    infoSupport,
    diagnosisStrengths,
    diagnosisDeficits,
    diagnosisProcedure,
    noteSituation,
    noteProblem,
    noteSchoolTopic,
    noteAssociationTopic,
    noteTopic,
    noteGoal,
    noteTasks,
    noteForms,
    noteResult,
    notePeriod,
    noteReport,
    noteCourseRequest,
    roadmapDirection,
    roadmapActivity,
    roadmapDeadline,
    roadmapResult,
    roadmapReport,
    roadmapDone,
    roadmapProject,
    roadmapPractice,
    roadmapAssessment,
    resourcesEvents,
    reviewAnalysis,
    reviewConclusions,
};
inline constexpr std::size_t elementCount = 40;

/// Whether it tells what a direction has come to: project, practice or assessment.
[[nodiscard]] constexpr bool isOutcome(Element element)
{
    return element >= Element::roadmapProject && element <= Element::roadmapAssessment;
}

struct ElementInfo
{
    Element element;
    Section section;
    std::string_view id; ///< as in the API and in the forms; never changes once released
};

/// One row per element, in order.
[[nodiscard]] const std::array<ElementInfo, elementCount>& elements();
[[nodiscard]] const ElementInfo& info(Element element);
[[nodiscard]] std::string_view idOf(Element element);
[[nodiscard]] std::string_view idOf(Section section);
[[nodiscard]] Section sectionOf(Element element);
[[nodiscard]] std::optional<Element> elementOf(std::string_view id);
[[nodiscard]] std::optional<Section> sectionOf(std::string_view id);

/// The four directions of seed 002.
enum class Direction : std::uint8_t
{
    professional,
    psychological,
    methodical,
    digital,
};
inline constexpr std::size_t directionCount = 4;
[[nodiscard]] std::string_view idOf(Direction direction);
[[nodiscard]] std::optional<Direction> directionOf(std::string_view id);

/// What may become of an activity (domain.md §1).
enum class Status : std::uint8_t
{
    planned,
    inProgress,
    done,
    postponed,
    cancelled,
};
inline constexpr std::size_t statusCount = 5;
[[nodiscard]] std::string_view idOf(Status status);
[[nodiscard]] std::optional<Status> statusOf(std::string_view id);

} // namespace marshrut::route
