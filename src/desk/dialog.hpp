// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/controls.hpp"

#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>

namespace marshrut::desk
{

/// A dialog of the package (dialogs/<name>.xdl) over a window, mostly a frame's. Its OK button is a plain one named «ok»: pressed,
/// it closes the dialog only where nothing has to be mended first.
class Dialog
{
public:
    Dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::frame::XFrame>& frame, const char* name);
    Dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::awt::XWindow>& over, const char* name);
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    [[nodiscard]] Controls& controls() { return *controls_; }
    /// Its own window: what another dialog lies over.
    [[nodiscard]] css::uno::Reference<css::awt::XWindow> window() const;

    void setTitle(const std::string& title);
    /// In the units of the .xdl file.
    void setHeight(int height);

    /// Shows it until it is closed. mayClose is asked when OK is pressed; it puts the focus where something is wrong.
    /// @returns whether it was closed with OK
    [[nodiscard]] bool run(const std::function<bool()>& mayClose);

    /// Closes it as OK does, without asking whether it may.
    void close();

    /// Shows the controls of that page of a dialog in steps.
    void showStep(int step);

    /// Writes a message beside a field, where a screen reader finds it as well; empty: none.
    void setNote(const char* note, const char* field, const std::string& text);

private:
    css::uno::Reference<css::awt::XDialog2> dialog_;
    std::unique_ptr<Controls> controls_;
};

} // namespace marshrut::desk
