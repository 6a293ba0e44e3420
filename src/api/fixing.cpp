// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/fixing.hpp"

#include "calc/apply.hpp"
#include "calc/document.hpp"
#include "edit/applied.hpp"
#include "edit/fix.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "writer/document.hpp"
#include "writer/fixing.hpp"

namespace marshrut::api
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using css::uno::XComponentContext;
using Document = Reference<css::lang::XComponent>;

namespace
{

edit::Situation situationOf(const Reference<XComponentContext>& context, const Reading& reading,
                            const check::Circumstances& circumstances)
{
    return {reading.outline,
            reading.recognised,
            reading.form,
            circumstances,
            *reading.lexicon,
            office::documentStrings(context),
            office::library(context).nameCases};
}

} // namespace

void tellFixable(const Reference<XComponentContext>& context, const Document& document, const Reading& reading,
                 const check::Circumstances& circumstances, check::Report& report)
{
    const edit::Situation situation = situationOf(context, reading, circumstances);
    if (writer::isTextDocument(document))
        return edit::tellFixable(situation, report);
    edit::tellFixableOnSheets(situation, report);
}

void tellFixable(const Reference<XComponentContext>& context, const Document& document, const Reading& reading,
                 const check::Circumstances& circumstances, check::Finding& finding)
{
    const edit::Situation situation = situationOf(context, reading, circumstances);
    if (writer::isTextDocument(document))
        return edit::tellFixable(situation, finding);
    edit::tellFixableOnSheets(situation, finding);
}

void fix(const Reference<XComponentContext>& context, const Document& document, const Reading& reading,
         const check::Circumstances& circumstances, const check::Finding& finding)
{
    const edit::Situation situation = situationOf(context, reading, circumstances);
    if (writer::isTextDocument(document))
        return writer::fix(context, {document, UNO_QUERY_THROW}, situation, finding);
    const auto plan = edit::planFixOnSheets(situation, finding);
    if (!plan)
        office::refuse(context, "not.fixable");
    const Reference<css::sheet::XSpreadsheetDocument> sheets(document, UNO_QUERY_THROW);
    calc::apply(context, sheets, reading.outline, *plan,
                office::fromUtf8(office::uiStrings(context).get("undo.fix." + finding.rule)));
    if (plan->cursor)
        static_cast<void>(calc::reveal(sheets, edit::applied(reading.outline, *plan), *plan->cursor));
}

void settle(const Reference<XComponentContext>& context, const Document& document, const Reading& reading,
            const check::Circumstances& circumstances, const check::Finding& finding, const std::string& kept)
{
    if (!writer::isTextDocument(document))
        office::refuse(context, "not.fixable");
    writer::settle(context, {document, UNO_QUERY_THROW}, situationOf(context, reading, circumstances), finding, kept);
}

} // namespace marshrut::api
