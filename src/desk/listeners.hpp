// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <com/sun/star/view/XSelectionChangeListener.hpp>
#include <cppuhelper/implbase1.hxx>

#include <functional>
#include <mutex>

namespace marshrut::desk
{

/// A listener of one kind that hands its events to a function. Whoever made it calls forget() before what the function
/// uses dies: the office may keep and call a listener for longer than it was asked to.
template <class Interface, class Event>
class ListenerBase : public cppu::WeakImplHelper1<Interface>
{
public:
    using Function = std::function<void(const Event&)>;

    explicit ListenerBase(Function function) : function_(std::move(function)) {}
    void forget()
    {
        const std::lock_guard lock(mutex_);
        function_ = nullptr;
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override { forget(); }

protected:
    void call(const Event& event) noexcept
    {
        try
        {
            if (const Function function = current())
                function(event);
        }
        catch (...)
        {
            // Nobody above could do anything with it, and the office must not be harmed by it.
        }
    }

private:
    Function current()
    {
        const std::lock_guard lock(mutex_);
        return function_;
    }

    std::mutex mutex_; // documents tell of themselves on any thread
    Function function_;
};

class ActionListener final : public ListenerBase<css::awt::XActionListener, css::awt::ActionEvent>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL actionPerformed(const css::awt::ActionEvent& event) override { call(event); }
};

class TextListener final : public ListenerBase<css::awt::XTextListener, css::awt::TextEvent>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL textChanged(const css::awt::TextEvent& event) override { call(event); }
};

class ItemListener final : public ListenerBase<css::awt::XItemListener, css::awt::ItemEvent>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL itemStateChanged(const css::awt::ItemEvent& event) override { call(event); }
};

class FocusListener final : public ListenerBase<css::awt::XFocusListener, css::awt::FocusEvent>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL focusGained(const css::awt::FocusEvent& event) override { call(event); }
    void SAL_CALL focusLost(const css::awt::FocusEvent&) override {}
};

class KeyListener final : public ListenerBase<css::awt::XKeyListener, css::awt::KeyEvent>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL keyPressed(const css::awt::KeyEvent& event) override { call(event); }
    void SAL_CALL keyReleased(const css::awt::KeyEvent&) override {}
};

class MouseListener final : public ListenerBase<css::awt::XMouseListener, css::awt::MouseEvent>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL mousePressed(const css::awt::MouseEvent& event) override { call(event); }
    void SAL_CALL mouseReleased(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseEntered(const css::awt::MouseEvent&) override {}
    void SAL_CALL mouseExited(const css::awt::MouseEvent&) override {}
};

/// Of a window only its new size is told.
class SizeListener final : public ListenerBase<css::awt::XWindowListener, css::awt::WindowEvent>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL windowResized(const css::awt::WindowEvent& event) override { call(event); }
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const css::lang::EventObject&) override {}
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
};

class ModifyListener final : public ListenerBase<css::util::XModifyListener, css::lang::EventObject>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL modified(const css::lang::EventObject& event) override { call(event); }
};

class SelectionListener final : public ListenerBase<css::view::XSelectionChangeListener, css::lang::EventObject>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL selectionChanged(const css::lang::EventObject& event) override { call(event); }
};

class DocumentEventListener final
    : public ListenerBase<css::document::XDocumentEventListener, css::document::DocumentEvent>
{
public:
    using ListenerBase::ListenerBase;
    void SAL_CALL documentEventOccured(const css::document::DocumentEvent& event) override { call(event); }
};

} // namespace marshrut::desk
