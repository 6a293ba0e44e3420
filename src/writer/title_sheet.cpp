// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/title_sheet.hpp"

#include "edit/title_sheet.hpp"
#include "office/guards.hpp"
#include "office/package.hpp"
#include "office/refuse.hpp"
#include "recognise/recognise.hpp"
#include "text/fold.hpp"
#include "writer/apply.hpp"
#include "writer/document.hpp"
#include "writer/insert_sheet.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <algorithm>

namespace marshrut::writer
{

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::XComponentContext;
using Document = Reference<css::text::XTextDocument>;
using Values = std::map<route::Element, std::string>;

namespace
{

constexpr std::string_view ownSheet = "templates/title-sheets/school.ott";

class Filling
{
public:
    Filling(const Reference<XComponentContext>& context, const Document& document, const Values& values)
        : context_(context), document_(document), values_(values)
    {
        plan();
    }

    [[nodiscard]] bool isNeeded() const { return plan_.insertSheet || !plan_.changes.empty(); }
    [[nodiscard]] bool insertsSheet() const { return plan_.insertSheet; }
    [[nodiscard]] const std::vector<route::Element>& unplaced() const { return plan_.unplaced; }

    void refuseWhereProtected() const { refuseUnlessWritable(context_, document_, outline_, changes()); }

    /// sheet: another than the product's, or empty.
    void run(const OUString& sheet)
    {
        if (plan_.insertSheet)
        {
            if (!insert(sheet.isEmpty() ? office::packageUrl(context_, ownSheet) : sheet))
                refuseSheet(sheet);
            plan();
            if (plan_.insertSheet)
                refuseSheet(sheet);
        }
        applyWithin(context_, document_, outline_, changes());
    }

private:
    bool insert(const OUString& url)
    {
        try
        {
            insertBeforeContent(document_, url);
            return true;
        }
        catch (const css::uno::RuntimeException&)
        {
            throw;
        }
        catch (const css::uno::Exception&)
        {
            return false;
        }
    }

    [[noreturn]] void refuseSheet(const OUString& sheet) const
    {
        if (sheet.isEmpty())
            throw standard::DataError(std::string(ownSheet) + ": no title sheet");
        office::refuseArgument(context_, "argument.template", {{"name", office::toUtf8(sheet)}}, 1);
    }

    void plan()
    {
        outline_ = readOutline(document_);
        plan_ =
            edit::planTitleSheet(outline_, recognise::recognise(outline_, office::library(context_).lexicon), values_);
    }

    [[nodiscard]] edit::Plan changes() const { return {{plan_.changes.begin(), plan_.changes.end()}, std::nullopt}; }

    Reference<XComponentContext> context_;
    Document document_;
    const Values& values_;
    outline::Outline outline_;
    edit::TitleSheetPlan plan_;
};

/// So that the user sees what was made.
void goToStart(const Document& document)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY);
    const Reference<css::text::XTextViewCursorSupplier> view(
        model.is() ? model->getCurrentController() : Reference<css::frame::XController>(), UNO_QUERY);
    if (view.is())
        view->getViewCursor()->gotoStart(false);
}

} // namespace

Values readTitleSheet(const Reference<XComponentContext>& context, const Document& document)
{
    const recognise::Recognised recognised =
        recognise::recognise(readOutline(document), office::library(context).lexicon);
    Values values;
    for (const route::ElementInfo& row : route::elements())
    {
        const recognise::FoundElement& found = recognised[row.element];
        const bool onSheet =
            row.section == route::Section::title || (row.section == route::Section::info && found.value &&
                                                     recognised.titleEnd && found.value->block < *recognised.titleEnd);
        if (onSheet && found.state == recognise::State::filled)
            values[row.element] = found.text;
    }
    return values;
}

std::vector<route::Element> fillTitleSheet(const Reference<XComponentContext>& context, const Document& document,
                                           const Values& values, const OUString& templateUrl)
{
    Filling filling(context, document, values);
    filling.refuseWhereProtected();
    if (!filling.isNeeded())
        return filling.unplaced();
    const bool newSheet = filling.insertsSheet();
    {
        const office::UndoStep step(document, office::fromUtf8(office::uiStrings(context).get("undo.titleSheet")));
        const office::PaintLock lock(document);
        filling.run(templateUrl);
    }
    if (newSheet)
        goToStart(document);
    return filling.unplaced();
}

bool hasTitleSheet(const Reference<XComponentContext>& context, const Document& document)
{
    const outline::Outline outline = readOutline(document);
    const auto recognised = recognise::recognise(outline, office::library(context).lexicon);
    return !edit::planTitleSheet(outline, recognised, {}).insertSheet;
}

std::vector<edit::Difference> findDifferences(const Reference<XComponentContext>& context, const Document& document,
                                              const Values& values)
{
    const standard::Library& library = office::library(context);
    return edit::differences(recognise::recognise(readOutline(document), library.lexicon), values, library.nameCases);
}

std::vector<edit::Difference> findOutOfStep(const Reference<XComponentContext>& context, const Document& document,
                                            const Values& changed)
{
    const standard::Library& library = office::library(context);
    const auto recognised = recognise::recognise(readOutline(document), library.lexicon);
    return edit::differences(recognised, edit::inStep(recognised, changed, office::documentStrings(context)),
                             library.nameCases);
}

bool bearsName(const Reference<XComponentContext>& context, const Document& document, const std::string& name)
{
    const standard::Library& library = office::library(context);
    const auto recognised = recognise::recognise(readOutline(document), library.lexicon);
    const std::string declined = standard::genitive(library.nameCases, name);
    const auto all = {route::Element::titleTeacher, route::Element::infoTeacher};
    return std::any_of(all.begin(), all.end(), [&](const route::Element element) {
        const std::string found = text::fold(recognised[element].text);
        return !found.empty() && (found == text::fold(name) || found == text::fold(declined));
    });
}

void writeValues(const Reference<XComponentContext>& context, const Document& document, const Values& values)
{
    const outline::Outline outline = readOutline(document);
    const edit::Plan plan =
        edit::planValues(outline, recognise::recognise(outline, office::library(context).lexicon), values);
    apply(context, document, outline, plan, office::fromUtf8(office::uiStrings(context).get("undo.values")));
}

} // namespace marshrut::writer
