// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/apply.hpp"

#include "edit/applied.hpp"
#include "office/guards.hpp"
#include "office/refuse.hpp"
#include "writer/document.hpp"
#include "writer/insert_paragraphs.hpp"
#include "writer/protection.hpp"
#include "writer/replace.hpp"
#include "writer/table_rows.hpp"
#include "writer/targets.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>

namespace marshrut::writer
{

using css::uno::Reference;
using css::uno::XComponentContext;
using Context = Reference<XComponentContext>;
using Document = Reference<css::text::XTextDocument>;

namespace
{

void refuseDocument(const Context& context, const Document& document)
{
    if (isReadOnly(document))
        office::refuse(context, "read.only");
    if (isFormProtected(document))
        office::refuse(context, "protected");
}

/// What the office does not lay out, it neither parts (it crashes) nor takes back.
void refuseRowsWithoutView(const Context& context, const Document& document, const edit::Plan& plan)
{
    const bool rows = std::any_of(plan.changes.begin(), plan.changes.end(), [](const edit::Change& change) {
        return std::holds_alternative<edit::InsertRow>(change);
    });
    if (rows && !Reference<css::frame::XModel>(document, css::uno::UNO_QUERY_THROW)->getCurrentController().is())
        office::refuse(context, "not.fixable");
}

void refusePlaces(const Context& context, const Targets& targets)
{
    if (targets.stale())
        office::refuse(context, "stale");
    const auto ranges = targets.ranges();
    if (std::any_of(ranges.begin(), ranges.end(), [](const auto& range) { return isProtected(range); }))
        office::refuse(context, "protected");
}

class Changing
{
public:
    Changing(const Document& document, const outline::Outline& outline, const Targets& targets)
        : document_(document), outline_(outline), targets_(targets)
    {
    }

    bool operator()(const edit::SetText& change) const
    {
        replaceText(document_, targets_.place(change), office::fromUtf8(change.text));
        return true;
    }
    bool operator()(const edit::InsertParagraphs& change) const
    {
        return insertParagraphs(document_, outline_, change, targets_);
    }
    bool operator()(const edit::InsertRow& change) const { return insertRow(targets_.table(change.table), change); }
    bool operator()(const edit::InsertColumn& change) const
    {
        return insertColumn(targets_.table(change.table), change);
    }
    bool operator()(const edit::RefreshHelpers&) const { return false; } // a text has none

private:
    const Document& document_;
    const outline::Outline& outline_;
    const Targets& targets_;
};

bool onlySetsText(const edit::Plan& plan)
{
    return std::all_of(plan.changes.begin(), plan.changes.end(),
                       [](const edit::Change& change) { return std::holds_alternative<edit::SetText>(change); });
}

bool sameContent(const outline::Outline& one, const outline::Outline& other)
{
    return std::equal(one.blocks.begin(), one.blocks.end(), other.blocks.begin(), other.blocks.end(),
                      [](const outline::Block& a, const outline::Block& b) {
                          return a.text == b.text && a.cell.table == b.cell.table && a.cell.row == b.cell.row &&
                                 a.cell.column == b.cell.column && a.frame == b.frame &&
                                 a.pageBreakBefore == b.pageBreakBefore;
                      });
}

void run(const Context& context, const Document& document, const outline::Outline& outline, const edit::Plan& plan,
         const Targets& targets)
{
    refuseRowsWithoutView(context, document, plan);
    for (const edit::Change& change : plan.changes)
        if (!std::visit(Changing(document, outline, targets), change))
            office::refuse(context, "not.fixable");
    // Tables of strangers hold surprises: what did not come out as meant goes back.
    if (!onlySetsText(plan) && !sameContent(readOutline(document), edit::applied(outline, plan)))
        office::refuse(context, "not.fixable");
}

void moveCursor(const Document& document, const edit::Plan& plan)
{
    if (!plan.cursor)
        return;
    const outline::Outline now = readOutline(document);
    if (plan.cursor->block < now.blocks.size())
        static_cast<void>(reveal(document, now, *plan.cursor));
}

} // namespace

void refuseUnlessWritable(const Context& context, const Document& document, const outline::Outline& outline,
                          const edit::Plan& plan)
{
    refuseDocument(context, document);
    refusePlaces(context, Targets(document, outline, plan));
}

void applyWithin(const Context& context, const Document& document, const outline::Outline& outline,
                 const edit::Plan& plan)
{
    const Targets targets(document, outline, plan);
    refusePlaces(context, targets);
    run(context, document, outline, plan, targets);
}

void apply(const Context& context, const Document& document, const outline::Outline& outline, const edit::Plan& plan,
           const OUString& title)
{
    if (!plan.changes.empty())
    {
        refuseDocument(context, document);
        const Targets targets(document, outline, plan);
        refusePlaces(context, targets);
        const office::UndoStep step(document, title);
        const office::PaintLock lock(document);
        run(context, document, outline, plan, targets);
    }
    moveCursor(document, plan);
}

} // namespace marshrut::writer
