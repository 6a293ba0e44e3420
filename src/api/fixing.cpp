// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/fixing.hpp"

#include "edit/fix.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "writer/apply.hpp"
#include "writer/document.hpp"
#include "writer/title_sheet.hpp"

namespace marshrut::api
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using css::uno::XComponentContext;
using Document = Reference<css::lang::XComponent>;

namespace
{

edit::Situation situationOf(const Reference<XComponentContext>& context, const Reading& reading,
                            const standard::Form& form, const check::Circumstances& circumstances)
{
    return {reading.outline,
            reading.recognised,
            form,
            circumstances,
            office::library(context).lexicon,
            office::documentStrings(context)};
}

/// A title sheet comes in as a document of its own.
bool isTitleSheet(const check::Finding& finding)
{
    return finding.rule == "section.missing" && finding.section == route::Section::title;
}

OUString undoTitle(const Reference<XComponentContext>& context, const check::Finding& finding)
{
    const standard::Strings& strings = office::uiStrings(context);
    const std::string key = "undo.fix." + finding.rule;
    return office::fromUtf8(strings.get(strings.has(key) ? key : "undo.fix"));
}

} // namespace

void tellFixable(const Reference<XComponentContext>& context, const Document& document, const Reading& reading,
                 const standard::Form& form, const check::Circumstances& circumstances, check::Report& report)
{
    if (writer::isTextDocument(document))
        return edit::tellFixable(situationOf(context, reading, form, circumstances), report);
    for (check::Finding& finding : report.findings)
        finding.fixable = false;
}

void fix(const Reference<XComponentContext>& context, const Document& document, const Reading& reading,
         const standard::Form& form, const check::Circumstances& circumstances, const check::Finding& finding)
{
    if (!writer::isTextDocument(document))
        office::refuse(context, "not.fixable");
    const Reference<css::text::XTextDocument> text(document, UNO_QUERY_THROW);
    if (isTitleSheet(finding))
    {
        static_cast<void>(writer::fillTitleSheet(context, text, {}));
        return;
    }
    const auto plan = edit::planFix(situationOf(context, reading, form, circumstances), finding);
    if (!plan)
        office::refuse(context, "not.fixable");
    writer::apply(context, text, reading.outline, *plan, undoTitle(context, finding));
}

} // namespace marshrut::api
