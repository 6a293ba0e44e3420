// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
// A component for measurements alone: it runs beside the product in the same office and is never packed with it.
#include "calc/document.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "recognise/recognise.hpp"
#include "writer/document.hpp"

#include <boost/json.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weak.hxx>
#include <org/marshrut/XRouteChecker.hpp>

#include <algorithm>
#include <chrono>
#include <limits>

namespace
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using marshrut::OUString;

marshrut::outline::Outline readOutline(const Reference<css::lang::XComponent>& document)
{
    if (marshrut::writer::isTextDocument(document))
        return marshrut::writer::readOutline({document, UNO_QUERY_THROW});
    return marshrut::calc::readOutline({document, UNO_QUERY_THROW}, {});
}

/// The outline as JSON: one object a block, only what differs from an empty block.
std::string toJson(const marshrut::outline::Outline& outline)
{
    boost::json::array blocks;
    for (const auto& block : outline.blocks)
    {
        boost::json::object object{{"text", block.text}};
        const auto add = [&object](const char* name, const auto& value, const auto& usual) {
            if (value != usual)
                object[name] = value;
        };
        add("style", block.style, std::string());
        add("label", block.listLabel, std::string());
        add("level", block.headingLevel, 0);
        add("bold", block.bold, false);
        add("boldBytes", block.boldBytes, std::size_t(0));
        add("centred", block.centred, false);
        add("pageBreak", block.pageBreakBefore, false);
        add("frame", block.frame, -1);
        add("sheet", block.sheet, -1);
        const auto& cell = block.cell;
        if (cell.table >= 0)
            object["cell"] = {cell.table, cell.row, cell.column, cell.rowSpan, cell.columnSpan};
        blocks.push_back(std::move(object));
    }
    return boost::json::serialize(blocks);
}

/// What anybody must do who wants to see all of a document: every paragraph's text, table cells included, nothing else.
std::size_t enumerateBare(const Reference<css::container::XEnumerationAccess>& text)
{
    std::size_t length = 0;
    const auto each = text->createEnumeration();
    while (each->hasMoreElements())
    {
        const Any element = each->nextElement();
        const Reference<css::text::XTextTable> table(element, UNO_QUERY);
        if (table.is())
        {
            for (const auto& name : table->getCellNames())
                length += enumerateBare(
                    Reference<css::container::XEnumerationAccess>(table->getCellByName(name), UNO_QUERY_THROW));
            continue;
        }
        const Reference<css::text::XTextRange> paragraph(element, UNO_QUERY);
        if (paragraph.is())
            length += static_cast<std::size_t>(paragraph->getString().getLength());
    }
    return length;
}

template <typename Deed>
double milliseconds(Deed deed)
{
    const auto begin = std::chrono::steady_clock::now();
    deed();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

using Interfaces = cppu::WeakImplHelper1<css::task::XJob>;

/// execute(Document) → the outline as JSON; with Measure (how many rounds) → the least milliseconds of each step:
/// bare, check, outline, recognise, in rounds that take turns, so that all see the same machine.
class Documents final : public Interfaces
{
public:
    explicit Documents(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override
    {
        Reference<css::lang::XComponent> document;
        sal_Int32 rounds = 0;
        for (const auto& argument : arguments)
        {
            if (argument.Name == "Document")
                argument.Value >>= document;
            if (argument.Name == "Measure")
                argument.Value >>= rounds;
        }
        if (rounds > 0)
            return Any(measure(document, rounds));
        return Any(marshrut::office::fromUtf8(toJson(readOutline(document))));
    }

private:
    css::uno::Sequence<css::beans::NamedValue> measure(const Reference<css::lang::XComponent>& document,
                                                       sal_Int32 rounds)
    {
        const Reference<css::text::XTextDocument> text(document, UNO_QUERY_THROW);
        const Reference<org::marshrut::XRouteChecker> checker(
            context_->getServiceManager()->createInstanceWithContext("org.marshrut.RouteChecker", context_),
            UNO_QUERY_THROW);
        const auto& lexicon = marshrut::office::library(context_).lexicon;
        constexpr double never = std::numeric_limits<double>::max();
        double bare = never;
        double check = never;
        double outline = never;
        double recognise = never;
        for (sal_Int32 i = 0; i < rounds; ++i)
        {
            const auto least = [](double& best, double now) { best = std::min(best, now); };
            least(bare, milliseconds([&] {
                      enumerateBare(Reference<css::container::XEnumerationAccess>(text->getText(), UNO_QUERY_THROW));
                  }));
            least(check, milliseconds([&] { checker->check(document); }));
            marshrut::outline::Outline read;
            least(outline, milliseconds([&] { read = readOutline(document); }));
            least(recognise, milliseconds([&] { (void)marshrut::recognise::recognise(read, lexicon); }));
        }
        css::uno::Sequence<css::beans::NamedValue> result(4);
        auto* value = result.getArray();
        for (const auto& [name, time] :
             {std::pair("bare", bare), {"check", check}, {"outline", outline}, {"recognise", recognise}})
            *value++ = css::beans::NamedValue(OUString::createFromAscii(name), Any(time));
        return result;
    }

    Reference<css::uno::XComponentContext> context_;
};

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
marshrut_bench_Documents_get_implementation(css::uno::XComponentContext* context, const css::uno::Sequence<Any>&)
{
    return cppu::acquire(static_cast<cppu::OWeakObject*>(new Documents(context)));
}
