// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/document.hpp"

#include "office/text.hpp"
#include "writer/place.hpp"
#include "writer/walk.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XModule.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace marshrut::writer
{

using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

/// The place, if its block still holds the text the outline knows.
FoundPlace findUnchanged(const Reference<css::text::XTextDocument>& document, const outline::Outline& outline,
                         const outline::Place& place)
{
    if (place.block >= outline.blocks.size())
        return {};
    FoundPlace found = findPlace(document, place);
    if (found.text != outline.blocks[place.block].text)
        return {};
    return found;
}

} // namespace

bool isTextDocument(const Reference<css::lang::XComponent>& document)
{
    constexpr const char* service = "com.sun.star.text.TextDocument";
    const Reference<css::lang::XServiceInfo> info(document, UNO_QUERY);
    if (!info.is() || !info->supportsService(OUString::createFromAscii(service)))
        return false;
    // Forms of databases and XML forms are text documents to everyone but their module.
    const Reference<css::frame::XModule> module(document, UNO_QUERY);
    const OUString identifier = module.is() ? module->getIdentifier() : OUString();
    return identifier.isEmpty() || identifier.equalsAscii(service);
}

outline::Outline readOutline(const Reference<css::text::XTextDocument>& document)
{
    outline::Outline outline;
    const auto visit = [&](outline::Block&& block, const BlockSource&) {
        outline.blocks.push_back(std::move(block));
        return true;
    };
    Walk(document, visit).run();
    return outline;
}

Reference<css::text::XTextRange> locate(const Reference<css::text::XTextDocument>& document,
                                        const outline::Outline& outline, const outline::Place& place)
{
    return findUnchanged(document, outline, place).range.get();
}

bool reveal(const Reference<css::text::XTextDocument>& document, const outline::Outline& outline,
            const outline::Place& place)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY);
    const Reference<css::view::XSelectionSupplier> selection(
        model.is() ? model->getCurrentController() : Reference<css::frame::XController>(), UNO_QUERY);
    if (!selection.is())
        return false;
    const FoundPlace found = findUnchanged(document, outline, place);
    if (!found.range.is())
        return false;
    return selection->select(found.shape.is() ? css::uno::Any(found.shape) : css::uno::Any(found.range));
}

} // namespace marshrut::writer
