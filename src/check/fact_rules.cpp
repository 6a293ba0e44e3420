// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/fact_rules.hpp"

#include "recognise/attestation.hpp"
#include "recognise/courses.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <map>

namespace marshrut::check
{

using recognise::Category;
using recognise::State;
using route::Element;

namespace
{

constexpr std::size_t longestCategory = 120; ///< bytes: more is prose that says other things as well
constexpr route::Date withoutTerm{2023, 9, 1}; ///< categories from that day on have no term
constexpr int attestationYears = 5;
constexpr int courseYears = 3;
constexpr int leastHours = 16;
constexpr int leastRetrainingHours = 250;

/// Whether so many years have passed since the day.
bool passed(const route::Date& since, int years, const route::Date& today)
{
    return route::Date{since.year + years, since.month, since.day} < today;
}

bool isConformity(const recognise::Attestation& attestation)
{
    return attestation.category == Category::conformity;
}

bool hasExpired(const recognise::Attestation& attestation, const route::Date& today)
{
    if (attestation.answered)
        return false;
    const bool ends = attestation.until && (!attestation.date || attestation.date->to < *attestation.until);
    if (ends)
    {
        const auto& until = *attestation.until;
        // where only the end is told, it was set five years before
        const route::Date since{until.year - attestationYears, until.month, until.day};
        const bool before = (attestation.date ? attestation.date->to : since) < withoutTerm;
        return until < today && (before || isConformity(attestation));
    }
    return attestation.date && passed(attestation.date->to, attestationYears, today) &&
           (attestation.date->to < withoutTerm || isConformity(attestation));
}

std::vector<route::Course> coursesOf(const Subject& subject)
{
    return recognise::coursesOf(subject.recognised, subject.lexicon());
}

Finding aboutCourses(const Subject& subject)
{
    const auto& found = subject.recognised[Element::infoCourses];
    return about(Element::infoCourses, found.value ? found.value : found.label);
}

} // namespace

void attestationExpired(const Subject& subject, std::vector<Finding>& findings)
{
    if (!subject.today.known())
        return;
    const auto attestation = recognise::attestationOf(subject.recognised, subject.today, subject.lexicon());
    if (!hasExpired(attestation, subject.today))
        return;
    auto finding = about(Element::infoAttestationDate, subject.recognised[Element::infoAttestationDate].value);
    finding.arguments.emplace_back("date", attestation.text);
    if (isConformity(attestation))
        finding.variant = "conformity";
    else if (attestation.category != Category::unknown && attestation.category != Category::none)
        finding.variant = "category";
    findings.push_back(std::move(finding));
}

void attestationUnreadable(const Subject& subject, std::vector<Finding>& findings)
{
    const auto attestation = recognise::attestationOf(subject.recognised, {}, subject.lexicon());
    const auto& found = subject.recognised[Element::infoAttestationDate];
    if (!attestation.told || attestation.answered || attestation.date || attestation.until ||
        attestation.category == Category::none)
        return;
    // a sentence that was only guessed to speak of it and names no day is not to blame
    if (!found.label && !text::hasDigit(found.text))
        return;
    auto finding = about(Element::infoAttestationDate, found.value);
    finding.arguments.emplace_back("value", found.text);
    findings.push_back(std::move(finding));
}

void categoryUnknown(const Subject& subject, std::vector<Finding>& findings)
{
    const auto& found = subject.recognised[Element::infoCategory];
    if (found.state != State::filled || found.text.size() > longestCategory ||
        recognise::categoryOf(found.text, subject.lexicon()) != Category::unknown || !recognise::hasLetters(found.text))
        return;
    auto finding = about(Element::infoCategory, found.value);
    finding.arguments.emplace_back("value", found.text);
    findings.push_back(std::move(finding));
}

void courseIncomplete(const Subject& subject, std::vector<Finding>& findings)
{
    // courses that lack the same are one finding
    std::map<std::vector<std::string>, std::string> byLack;
    for (const auto& course : coursesOf(subject))
    {
        std::vector<std::string> lacks;
        if (course.lacksHours)
            lacks.emplace_back("course.lacks.hours");
        if (course.lacksDates)
            lacks.emplace_back("course.lacks.dates");
        if (course.lacksInstitution)
            lacks.emplace_back("course.lacks.institution");
        // seed 002 asks for the date alone
        if (lacks.empty() || !course.told)
            continue;
        auto& names = byLack[lacks];
        addQuoted(names, course.name);
    }
    for (const auto& [lacks, names] : byLack)
    {
        auto finding = aboutCourses(subject);
        finding.arguments.emplace_back("courses", names);
        finding.terms.emplace_back("lacks", lacks);
        findings.push_back(std::move(finding));
    }
}

void coursesOld(const Subject& subject, std::vector<Finding>& findings)
{
    const auto courses = coursesOf(subject);
    if (!subject.today.known() || courses.empty())
        return;
    route::Date last;
    for (const auto& course : courses)
    {
        // a course of which nobody knows when may be the last one
        if (!course.dates.known())
            return;
        last = std::max(last, course.dates.to);
    }
    if (!passed(last, courseYears, subject.today))
        return;
    auto finding = aboutCourses(subject);
    finding.arguments.emplace_back("year", std::to_string(last.year));
    if (subject.recognised[Element::noteCourseRequest].state == State::filled)
        finding.variant = "requested";
    findings.push_back(std::move(finding));
}

void coursesShort(const Subject& subject, std::vector<Finding>& findings)
{
    for (const auto& course : coursesOf(subject))
    {
        if (course.hours == 0 || course.hours >= (course.retraining ? leastRetrainingHours : leastHours))
            continue;
        auto finding = aboutCourses(subject);
        finding.arguments = {{"course", inQuotes(course.name)}, {"hours", std::to_string(course.hours)}};
        if (course.retraining)
            finding.variant = "retraining";
        findings.push_back(std::move(finding));
    }
}

} // namespace marshrut::check
