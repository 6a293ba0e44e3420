// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/fixing.hpp"

#include "edit/fix.hpp"
#include "edit/section_extent.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "recognise/recognise.hpp"
#include "writer/apply.hpp"
#include "writer/document.hpp"
#include "writer/road_map.hpp"
#include "writer/title_sheet.hpp"

#include <algorithm>
#include <optional>

namespace marshrut::writer
{

using css::uno::Reference;
using css::uno::XComponentContext;
using Context = Reference<XComponentContext>;
using Document = Reference<css::text::XTextDocument>;

namespace
{

OUString undoTitle(const Context& context, const check::Finding& finding)
{
    const standard::Strings& strings = office::uiStrings(context);
    const std::string key = "undo.fix." + finding.rule;
    return office::fromUtf8(strings.get(strings.has(key) ? key : "undo.fix"));
}

/// The product's sheet, which comes in as a document of its own.
void insertTitleSheet(const Context& context, const Document& document)
{
    static_cast<void>(fillTitleSheet(context, document, {}));
}

/// A road map with an empty row for each direction, where none is.
void insertEmptyRoadMap(const Context& context, const Document& document, const edit::Situation& situation,
                        const std::optional<edit::RoadMapPlace>& place)
{
    if (!place)
        office::refuse(context, "not.fixable");
    const auto range = locate(document, situation.outline, outline::wholeOf(situation.outline, place->block));
    if (!range.is())
        office::refuse(context, "stale");
    insertRoadMap(context, document, place->behind ? range->getEnd() : range->getStart(),
                  edit::emptyRoadMap(situation.form, situation.strings), situation.form);
}

void carryOut(const Context& context, const Document& document, const edit::Situation& situation,
              const check::Finding& finding, const std::optional<edit::Plan>& plan)
{
    if (!plan)
        office::refuse(context, "not.fixable");
    apply(context, document, situation.outline, *plan, undoTitle(context, finding));
}

} // namespace

void fix(const Context& context, const Document& document, const edit::Situation& situation,
         const check::Finding& finding)
{
    if (finding.rule == "section.missing" && finding.section == route::Section::title)
        return insertTitleSheet(context, document);
    if (finding.rule == "roadmap.missing")
        return insertEmptyRoadMap(context, document, situation, edit::placeForRoadMap(situation, finding.key));
    carryOut(context, document, situation, finding, edit::planFix(situation, finding));
}

void settle(const Context& context, const Document& document, const edit::Situation& situation,
            const check::Finding& finding, const std::string& kept)
{
    carryOut(context, document, situation, finding, edit::planAgreement(situation, finding, kept));
}

SectionInsertion insertSection(const Context& context, const Document& document, const standard::Form& form,
                               route::Section section)
{
    const standard::Lexicon& lexicon = office::library(context).lexicon;
    const outline::Outline outline = readOutline(document);
    const recognise::Recognised recognised = recognise::recognise(outline, lexicon);
    const edit::Situation situation{outline,
                                    recognised,
                                    form,
                                    {office::today(), route::Stage::final, {}},
                                    lexicon,
                                    office::documentStrings(context),
                                    office::library(context).nameCases};
    // a name or a year alone makes no title sheet
    const auto& all = route::elements();
    const bool sheet = std::count_if(all.begin(), all.end(), [&](const auto& row) {
                           return row.section == section && recognised[row.element].state != recognise::State::missing;
                       }) > 1;
    const auto extent = edit::extentOf(situation, section);
    if (extent && (sheet || section != route::Section::title))
    {
        static_cast<void>(reveal(document, outline, {extent->first, 0, 0}));
        return SectionInsertion::stands;
    }
    if (section == route::Section::title)
        insertTitleSheet(context, document);
    else if (section == route::Section::roadmap)
    {
        const auto places = edit::placesForRoadMap(situation);
        insertEmptyRoadMap(context, document, situation, places.empty() ? std::nullopt : std::optional(places.front()));
    }
    else if (const auto plan = edit::planSection(situation, section))
        apply(context, document, outline, *plan, office::fromUtf8(office::uiStrings(context).get("undo.section")));
    else
        return SectionInsertion::noPlace;
    return SectionInsertion::inserted;
}

} // namespace marshrut::writer
