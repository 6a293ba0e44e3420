// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/new_route.hpp"

#include "office/guards.hpp"
#include "office/package.hpp"
#include "writer/appending.hpp"
#include "writer/road_map.hpp"
#include "writer/title_sheet.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XRefreshable.hpp>

namespace marshrut::writer
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using css::uno::XComponentContext;
using Document = Reference<css::text::XTextDocument>;

namespace
{

constexpr std::string_view ownTemplate = "templates/new-route/route.ott";

// Writer's own styles, which the template gives the looks that schools ask for.
constexpr const char* headingStyle = "Heading 1";
constexpr const char* subheadingStyle = "Heading 2";
constexpr const char* contentsStyle = "Contents Heading";
constexpr const char* pageStyle = "Standard";

constexpr int directionShare = 22;
constexpr int labelShare = 40; ///< per cent of the width of a table of facts

css::beans::PropertyValue argument(const char* name, const Any& value)
{
    css::beans::PropertyValue made;
    made.Name = OUString::createFromAscii(name);
    made.Value = value;
    return made;
}

Document openTemplate(const Reference<XComponentContext>& context, const edit::RouteDocument& route, bool hidden)
{
    css::uno::Sequence<css::beans::PropertyValue> arguments(3);
    arguments.getArray()[0] = argument("AsTemplate", Any(true));
    arguments.getArray()[1] = argument("Hidden", Any(hidden));
    // What the office offers as the name of the file when the document is saved for the first time.
    arguments.getArray()[2] = argument("SuggestedSaveAsName", Any(office::fromUtf8(route.fileName)));
    const auto desktop = css::frame::Desktop::create(context);
    // Where nothing is open but the Start Centre or an empty document, that window is taken.
    return Document(desktop->loadComponentFromURL(office::packageUrl(context, ownTemplate),
                                                  hidden ? OUString("_blank") : OUString("_default"), 0, arguments),
                    UNO_QUERY_THROW);
}

/// Writes the parts one below the other.
class RouteWriter
{
public:
    RouteWriter(const Reference<XComponentContext>& context, const Document& document, const edit::RouteDocument& route,
                const standard::Form& form)
        : context_(context),
          document_(document),
          append_(document),
          route_(route),
          form_(form),
          strings_(office::documentStrings(context))
    {
    }

    void run()
    {
        const auto contents = addContents();
        page_ = OUString::createFromAscii(pageStyle);
        for (const edit::RoutePart& part : route_.parts)
            std::visit([this](const auto& each) { add(each); }, part);
        contents->refresh();
    }

private:
    [[nodiscard]] OUString style(const char* name) const { return OUString::createFromAscii(name); }
    [[nodiscard]] OUString ownStyle(const char* key) const { return office::fromUtf8(strings_.get(key)); }

    Reference<css::util::XRefreshable> addContents()
    {
        append_.paragraph(style(contentsStyle), route_.contents, 0, style(pageStyle));
        const Reference<css::util::XRefreshable> index(append_.create("com.sun.star.text.ContentIndex"),
                                                       UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> properties(index, UNO_QUERY_THROW);
        properties->setPropertyValue("Title", Any(OUString()));
        properties->setPropertyValue("CreateFromOutline", Any(true));
        properties->setPropertyValue("Level", Any(sal_Int16(2)));
        append_.content(Reference<css::text::XTextContent>(index, UNO_QUERY_THROW));
        return index;
    }

    void add(const edit::RouteHeading& heading)
    {
        append_.paragraph(style(headingStyle), heading.text, 0, std::exchange(page_, OUString()));
    }

    void add(const edit::RouteStatement& statement)
    {
        const std::string label = statement.label + ":";
        if (statement.listed)
        {
            append_.paragraph(ownStyle("style.route.label"), label);
            append_.list(ownStyle("style.route.list"), statement.lines);
            return;
        }
        append_.paragraph(ownStyle("style.route.line"), label + " " + joined(statement.lines), label.size());
    }

    void add(const edit::RouteFacts& facts)
    {
        std::vector<std::vector<std::string>> rows;
        for (const edit::RouteStatement& row : facts.rows)
            rows.push_back({row.label, joined(row.lines)});
        append_.table(rows, {labelShare, 100 - labelShare}, 0);
    }

    void add(const edit::RouteRoadMap& part)
    {
        insertRoadMap(context_, document_, append_.place(), part.roadMap, form_);
        page_ = style(pageStyle);
    }

    void add(const edit::RouteOutcomes& outcomes)
    {
        append_.paragraph(style(subheadingStyle), outcomes.title);
        std::vector<std::vector<std::string>> rows{outcomes.header};
        for (const std::string& direction : outcomes.directions)
        {
            rows.emplace_back(outcomes.header.size());
            rows.back().front() = direction;
        }
        const int share = (100 - directionShare) / static_cast<int>(outcomes.header.size() - 1);
        std::vector<int> widths(outcomes.header.size(), share);
        widths.front() = directionShare;
        append_.table(rows, widths, 1);
    }

    static std::string joined(const std::vector<std::string>& lines)
    {
        std::string text;
        for (const std::string& line : lines)
            text += (text.empty() ? "" : "\n") + line;
        return text;
    }

    Reference<XComponentContext> context_;
    Document document_;
    Appending append_;
    const edit::RouteDocument& route_;
    const standard::Form& form_;
    const standard::Strings& strings_;
    OUString page_; ///< the page style that the next heading begins a page of
};

void nameDocument(const Document& document, const edit::RouteDocument& route)
{
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY_THROW);
    const auto properties = supplier->getDocumentProperties();
    properties->setTitle(office::fromUtf8(route.title));
    // The window's title, until the document is saved.
    Reference<css::frame::XTitle>(document, UNO_QUERY_THROW)->setTitle(office::fromUtf8(route.fileName));
}

} // namespace

Document makeRoute(const Reference<XComponentContext>& context, const edit::RouteDocument& route,
                   const standard::Form& form, const OUString& titleSheet, bool hidden)
{
    const Document document = openTemplate(context, route, hidden);
    try
    {
        const office::PaintLock lock(document);
        static_cast<void>(fillTitleSheet(context, document, route.titleSheet, titleSheet));
        RouteWriter(context, document, route, form).run();
        nameDocument(document, route);
        // A new document has no past that could be undone.
        Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager()->clear();
    }
    catch (...)
    {
        const Reference<css::util::XCloseable> closeable(document, UNO_QUERY);
        if (closeable.is())
            closeable->close(false);
        throw;
    }
    return document;
}

} // namespace marshrut::writer
