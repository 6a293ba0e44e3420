// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "api/reading.hpp"

#include "api/options.hpp"
#include "calc/document.hpp"
#include "calc/progress.hpp"
#include "office/forms.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "office/stored_text.hpp"
#include "recognise/recognise.hpp"
#include "writer/document.hpp"

namespace marshrut::api
{

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{

constexpr sal_Int16 documentArgument = 0;
constexpr sal_Int16 formArgument = 0; // it came with the options

outline::Outline readOutline(const Reference<css::uno::XComponentContext>& context,
                             const Reference<css::lang::XComponent>& document)
{
    if (writer::isTextDocument(document))
        return writer::readOutline({document, UNO_QUERY_THROW});
    if (calc::isSpreadsheet(document))
    {
        const Reference<css::sheet::XSpreadsheetDocument> sheets(document, UNO_QUERY_THROW);
        outline::Outline outline = calc::readOutline(sheets, calc::progressStyles(office::library(context).strings));
        calc::appendHelpers(sheets, outline);
        return outline;
    }
    office::refuseArgument(context, "argument.document.kind", {}, documentArgument);
}

} // namespace

Reading read(const Reference<css::uno::XComponentContext>& context, const Reference<css::lang::XComponent>& document,
             const std::string& form)
{
    Reading reading;
    reading.outline = readOutline(context, document);
    auto forms = office::forms(context, document);
    if (form.empty())
        reading.form = forms.preferred();
    else
    {
        requireForm(context, forms, form, formArgument);
        reading.form = forms.byName.at(form);
    }
    reading.formProblems = std::move(forms.problems);
    // The library lives as long as the office.
    const standard::Lexicon& known = office::library(context).lexicon;
    reading.lexicon = reading.form.wordings.empty()
                          ? std::shared_ptr<const standard::Lexicon>(std::shared_ptr<void>(), &known)
                          : std::make_shared<const standard::Lexicon>(standard::withWordings(known, reading.form));
    reading.recognised = recognise::recognise(reading.outline, *reading.lexicon);
    reading.ignored = check::Ignored(office::storedText(document, ignoredProperty));
    return reading;
}

bool reveal(const Reference<css::lang::XComponent>& document, const outline::Outline& outline,
            const outline::Place& place)
{
    if (writer::isTextDocument(document))
        return writer::reveal({document, UNO_QUERY_THROW}, outline, place);
    return calc::reveal({document, UNO_QUERY_THROW}, outline, place);
}

} // namespace marshrut::api
