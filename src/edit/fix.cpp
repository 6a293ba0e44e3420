// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/fix.hpp"

#include "edit/agree.hpp"
#include "edit/applied.hpp"
#include "edit/blanks.hpp"
#include "edit/draft.hpp"
#include "edit/draft_outcomes.hpp"
#include "edit/insert_column.hpp"
#include "edit/insert_element.hpp"
#include "edit/insert_section.hpp"
#include "edit/section_extent.hpp"
#include "recognise/recognise.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <string_view>

namespace marshrut::edit
{

namespace
{

using check::Finding;
using recognise::State;
using route::Element;
using route::Section;

constexpr std::string_view elementEmpty = "element.empty";
constexpr std::string_view roadMapMissing = "roadmap.missing";
constexpr std::string_view helperStale = "helper.stale";
constexpr std::string_view roadMapEmpty = "roadmap.empty";
constexpr std::string_view withoutProject = "direction.without.project";
/// So many blocks may be recognised again to tell what can be mended in a check: about a tenth of a second. A document of
/// usual length has about 200; in a very long one nothing is tried.
constexpr std::size_t mostTried = 20000;
constexpr std::size_t longestTried = 5000;

Candidates insertElement(const Situation& situation, const Finding& finding)
{
    return waysToInsert(situation, *route::elementOf(finding.element));
}

Candidates insertColumn(const Situation& situation, const Finding& finding)
{
    return waysToInsertColumn(situation, *route::elementOf(finding.element));
}

route::Stage stageOf(const Situation& situation)
{
    return check::check(situation.recognised, situation.form, situation.circumstances).stage;
}

Candidates insertSection(const Situation& situation, const Finding& finding)
{
    const auto section = *route::sectionOf(finding.element);
    if (section == Section::title)
        return {}; // the product's sheet comes in as a document
    return waysToInsertSection(situation, section, elementsOf(situation.form, section, stageOf(situation)));
}

Candidates clearBlank(const Situation& situation, const Finding& finding)
{
    return waysToClear(situation, *route::elementOf(finding.element), false);
}

Candidates clearHint(const Situation& situation, const Finding& finding)
{
    return waysToClear(situation, *route::elementOf(finding.element), true);
}

/// A draft in place of the analysis' blank.
Candidate inBlank(const Situation& situation, const recognise::FoundElement& analysis, const std::string& draft)
{
    Candidate way;
    for (const auto& more : analysis.more)
        way.plan.changes.insert(way.plan.changes.begin(), SetText{more, {}});
    const auto& text = situation.outline.blocks[analysis.value->block].text;
    const auto at = analysis.value->begin;
    const bool glued = at > 0 && at <= text.size() && text[at - 1] != ' ' && text[at - 1] != '\n';
    way.plan.changes.emplace_back(SetText{*analysis.value, (glued ? " " : "") + draft});
    way.inserted.insert(Element::reviewAnalysis);
    return way;
}

/// A draft below a line that stands out: nobody writes on in a heading.
Candidate belowLine(const Situation& situation, std::size_t block, const std::string& draft)
{
    NewParagraph paragraph;
    paragraph.text = draft;
    paragraph.like = runningText(situation.outline);
    Candidate way;
    way.plan.changes.emplace_back(InsertParagraphs{block, {paragraph}, true});
    way.inserted.insert(Element::reviewAnalysis);
    return way;
}

/// The review, begun with what the road map says of the year.
Candidates writeReview(const Situation& situation, const Finding&)
{
    const auto draft = reviewDraft(situation);
    if (draft.empty())
        return {};
    auto with = situation;
    with.values[Element::reviewAnalysis] = draft;
    const auto& analysis = situation.recognised[Element::reviewAnalysis];
    Candidates ways;
    if (analysis.state == State::empty && analysis.value)
    {
        const auto& block = situation.outline.blocks[analysis.value->block];
        const bool heads = block.cell.table < 0 && (block.headingLevel > 0 || block.bold) && analysis.more.empty() &&
                           analysis.value->begin == block.text.size();
        if (!heads)
            return {inBlank(situation, analysis, draft)};
        ways.push_back(belowLine(situation, analysis.value->block, draft));
    }
    if (!ways.empty() || extentOf(situation, Section::review))
    {
        auto more = waysToInsert(with, Element::reviewAnalysis);
        std::move(more.begin(), more.end(), std::back_inserter(ways));
    }
    else
        ways = waysToInsertSection(with, Section::review,
                                   elementsOf(situation.form, Section::review, route::Stage::final));
    return ways;
}

bool isContradiction(const Finding& finding)
{
    return finding.rule == "teacher.mismatch" || finding.rule == "year.mismatch";
}

std::vector<Agreement> agreements(const Situation& situation, const Finding& finding)
{
    if (finding.rule == "teacher.mismatch")
        return agreeOnTeacher(situation, finding);
    if (finding.rule == "year.mismatch")
        return agreeOnYear(situation, finding);
    return {}; // no contradiction
}

/// The first of the two values that can be kept.
Candidates agree(const Situation& situation, const Finding& finding)
{
    Candidates ways;
    for (auto& agreement : agreements(situation, finding))
        std::move(agreement.ways.begin(), agreement.ways.end(), std::back_inserter(ways));
    return ways;
}

/// The helpers of every sheet that has some: what is up to date stays as it is.
Candidates refreshHelpers(const Situation& situation, const Finding&)
{
    std::set<int> sheets;
    for (const auto& helper : situation.outline.helpers)
        sheets.insert(helper.sheet);
    Candidate way;
    for (const int sheet : sheets)
        way.plan.changes.emplace_back(RefreshHelpers{sheet});
    return sheets.empty() ? Candidates() : Candidates{way};
}

using Ways = std::function<Candidates(const Situation&, const Finding&)>;

const std::map<std::string_view, Ways>& waysByRule()
{
    static const std::map<std::string_view, Ways> table{
        {"section.missing", insertSection}, {"element.missing", insertElement},
        {"column.missing", insertColumn},   {elementEmpty, clearBlank},
        {"element.placeholder", clearHint}, {"review.due", writeReview},
        {"teacher.mismatch", agree},        {"year.mismatch", agree},
        {helperStale, refreshHelpers},      {withoutProject, waysToDraftOutcomes},
    };
    return table;
}

class Trial
{
public:
    explicit Trial(const Situation& situation)
        : situation_(situation), before_(check::check(situation.recognised, situation.form, situation.circumstances))
    {
    }

    /// Whether a way keeps the promise; its cursor then leads to what it made a place for.
    [[nodiscard]] bool keeps(Candidate& way, const std::string& key) const
    {
        return keeps(applied(situation_.outline, way.plan), way, key);
    }

    /// after: the outline once that way is gone
    [[nodiscard]] bool keeps(const outline::Outline& after, Candidate& way, const std::string& key) const
    {
        const auto recognised = recognise::recognise(after, situation_.lexicon);
        const auto report = check::check(recognised, situation_.form, situation_.circumstances);
        if (!report.isRoute || !restIsSame(recognised, way) || !findingsFit(report, way, key))
            return false;
        for (const auto element : way.inserted)
        {
            const auto& found = recognised[element];
            if (found.state == State::missing)
                return false;
            if (!way.plan.cursor)
                way.plan.cursor = found.value ? found.value : found.label;
        }
        return true;
    }

private:
    [[nodiscard]] bool restIsSame(const recognise::Recognised& after, const Candidate& way) const
    {
        return std::all_of(route::elements().begin(), route::elements().end(), [&](const auto& row) {
            const auto& now = after[row.element];
            const auto& then = situation_.recognised[row.element];
            return way.inserted.count(row.element) != 0 || (now.state == then.state && now.text == then.text);
        });
    }

    [[nodiscard]] bool findingsFit(const check::Report& report, const Candidate& way, const std::string& key) const
    {
        return std::all_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
            const bool own = isOwn(finding, way);
            if (finding.key == key)
                return own && finding.rule == elementEmpty;
            return own || isReadAnew(finding, way) ||
                   std::any_of(before_.findings.begin(), before_.findings.end(),
                               [&](const Finding& then) { return then.key == finding.key; });
        });
    }

    [[nodiscard]] static bool isOwn(const Finding& finding, const Candidate& way)
    {
        if (finding.rule == roadMapEmpty)
            return way.inserted.count(Element::roadmapActivity) != 0;
        const auto element = route::elementOf(finding.element);
        return finding.rule == elementEmpty && element && way.inserted.count(*element) != 0;
    }

    [[nodiscard]] static bool isReadAnew(const Finding& finding, const Candidate& way)
    {
        const auto element = route::elementOf(finding.element);
        return element && way.readAnew.count(*element) != 0;
    }

    const Situation& situation_;
    check::Report before_;
};

std::optional<Plan> firstThatKeeps(const Situation& situation, Candidates ways, const std::string& key)
{
    const Trial trial(situation);
    for (auto& way : ways)
        if (trial.keeps(way, key))
            return std::move(way.plan);
    return std::nullopt;
}

Candidates waysFor(const Situation& situation, const Finding& finding)
{
    const auto ways = waysByRule().find(finding.rule);
    return ways == waysByRule().end() ? Candidates() : ways->second(situation, finding);
}

/// A sheet takes no paragraphs: what is missing is brought there as a column, or as a row of a table of labels and values.
bool isMendedOnSheets(const Finding& finding)
{
    static const std::set<std::string_view> rules{"column.missing",      "element.missing", elementEmpty,
                                                  "element.placeholder", helperStale,       withoutProject};
    return rules.count(finding.rule) != 0;
}

/// How many blocks may still be recognised again. What there is no time to try counts as a way.
struct Effort
{
    std::size_t blocks; ///< of the document
    std::size_t left;

    [[nodiscard]] bool isEnough() const { return blocks <= left; }
    [[nodiscard]] bool spend()
    {
        const bool enough = isEnough();
        left = enough ? left - blocks : 0;
        return enough;
    }
};

void tellFixable(const Situation& situation, const Trial& trial, Effort& effort, Finding& finding)
{
    if (!finding.fixable || (finding.rule == "section.missing" && finding.section == Section::title))
        return;
    if (isContradiction(finding))
    {
        finding.choices = agreementsFor(situation, finding);
        finding.fixable = !finding.choices.empty();
        return;
    }
    if (finding.rule == roadMapMissing)
    {
        finding.fixable = placeForRoadMap(situation, finding.key).has_value();
        return;
    }
    auto ways = waysFor(situation, finding);
    finding.fixable = std::any_of(ways.begin(), ways.end(),
                                  [&](Candidate& way) { return !effort.spend() || trial.keeps(way, finding.key); });
}

} // namespace

std::optional<Plan> planFix(const Situation& situation, const Finding& finding)
{
    return firstThatKeeps(situation, waysFor(situation, finding), finding.key);
}

std::optional<Plan> planAgreement(const Situation& situation, const Finding& finding, const std::string& kept)
{
    for (auto& agreement : agreements(situation, finding))
        if (agreement.kept == kept)
            return firstThatKeeps(situation, std::move(agreement.ways), finding.key);
    return std::nullopt;
}

std::vector<std::string> agreementsFor(const Situation& situation, const Finding& finding)
{
    std::vector<std::string> values;
    for (auto& agreement : agreements(situation, finding))
        if (firstThatKeeps(situation, std::move(agreement.ways), finding.key))
            values.push_back(agreement.kept);
    return values;
}

std::optional<Plan> planSection(const Situation& situation, Section section)
{
    auto ways = waysToInsertSection(situation, section, elementsOf(situation.form, section, route::Stage::final));
    // what is no route yet makes no promise that could be kept
    if (!situation.recognised.isRoute && !ways.empty())
        return std::move(ways.front().plan);
    return firstThatKeeps(situation, std::move(ways), {});
}

std::optional<RoadMapPlace> placeForRoadMap(const Situation& situation, const std::string& key)
{
    const auto layout = layOut(emptyRoadMap(situation.form, situation.strings), situation.form, situation.strings);
    Candidate way;
    for (const auto& column : layout.columns)
        if (column.element)
            way.inserted.insert(*column.element);
    const Trial trial(situation);
    for (const auto& place : placesForRoadMap(situation))
        if (trial.keeps(withRoadMap(situation, place, layout), way, key))
            return place;
    return std::nullopt;
}

void tellFixable(const Situation& situation, Finding& finding)
{
    Effort effort{situation.outline.blocks.size(), std::numeric_limits<std::size_t>::max()};
    tellFixable(situation, Trial(situation), effort, finding);
}

void tellFixable(const Situation& situation, check::Report& report)
{
    Effort effort{situation.outline.blocks.size(), mostTried};
    if (effort.blocks > longestTried)
        return;
    const Trial trial(situation);
    for (auto& finding : report.findings)
        if (effort.isEnough())
            tellFixable(situation, trial, effort, finding);
}

std::optional<Plan> planFixOnSheets(const Situation& situation, const Finding& finding)
{
    return isMendedOnSheets(finding) ? planFix(situation, finding) : std::nullopt;
}

void tellFixableOnSheets(const Situation& situation, Finding& finding)
{
    finding.fixable = finding.fixable && isMendedOnSheets(finding);
    tellFixable(situation, finding);
}

void tellFixableOnSheets(const Situation& situation, check::Report& report)
{
    for (auto& finding : report.findings)
        finding.fixable = finding.fixable && isMendedOnSheets(finding);
    tellFixable(situation, report);
}

} // namespace marshrut::edit
