// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "writer/shape_text.hpp"

#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

#include <algorithm>

namespace marshrut::writer
{

using css::text::XText;
using css::text::XTextCursor;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

/// Goes as many steps, of which the office takes no more than a short holds at once.
void goRight(const Reference<XTextCursor>& cursor, sal_Int32 steps, bool select)
{
    constexpr sal_Int32 most = 10000;
    for (; steps > 0; steps -= most)
        cursor->goRight(static_cast<sal_Int16>(std::min(steps, most)), select);
}

class ShapeTextChange final : public cppu::WeakImplHelper1<css::document::XUndoAction>
{
public:
    ShapeTextChange(const Reference<XText>& text, const Reference<XTextCursor>& range, const OUString& made)
        : text_(text), old_(range->getString()), new_(made)
    {
        const Reference<XTextCursor> before = text->createTextCursor();
        before->gotoStart(false);
        before->gotoRange(range->getStart(), true);
        begin_ = before->getString().getLength();
    }

    OUString SAL_CALL getTitle() override { return {}; }
    void SAL_CALL undo() override { exchange(new_, old_); }
    void SAL_CALL redo() override { exchange(old_, new_); }

private:
    void exchange(const OUString& from, const OUString& to)
    {
        const Reference<XTextCursor> range = text_->createTextCursor();
        range->gotoStart(false);
        goRight(range, begin_, false);
        goRight(range, from.getLength(), true);
        if (range->getString() == from)
            range->setString(to);
    }

    Reference<XText> text_;
    OUString old_;
    OUString new_;
    sal_Int32 begin_ = 0;
};

} // namespace

void replaceInShape(const Reference<css::text::XTextDocument>& document, const FoundPlace& place, const OUString& text)
{
    const Reference<XText> whole(place.shape, UNO_QUERY);
    const Reference<css::document::XUndoManagerSupplier> supplier(document, UNO_QUERY);
    const Reference<css::document::XUndoAction> change(new ShapeTextChange(whole, place.range, text));
    change->redo();
    if (supplier.is() && !supplier->getUndoManager()->isLocked())
        supplier->getUndoManager()->addUndoAction(change);
}

} // namespace marshrut::writer
