// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/controls.hpp"
#include "desk/panel/findings.hpp"

#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <string>

namespace marshrut::desk
{

/// The list of findings: sections with what was found in them. Filled again, it keeps what was selected and folded.
class FindingsTree
{
public:
    /// @param selected  called when another line is selected
    /// @param opened  called when a finding is to be shown in the document: Enter or a double click
    FindingsTree(const css::uno::Reference<css::uno::XComponentContext>& context, Controls& controls,
                 std::function<void()> selected, std::function<void()> opened);

    void show(const ReportView& view);
    /// The key of the selected finding; empty where none or a section is selected.
    [[nodiscard]] std::string selectedKey() const;

private:
    using Node = css::uno::Reference<css::awt::tree::XTreeNode>;

    [[nodiscard]] Node selectedNode() const;
    void foldAsBefore(const std::map<std::string, bool>& folded);
    /// The finding that was selected; where it is gone, the one that took its place.
    void selectAsBefore(const std::string& key, std::size_t position);
    [[nodiscard]] std::size_t positionOf(const std::string& key) const;
    [[nodiscard]] std::map<std::string, bool> foldedGroups() const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    Controls& controls_;
    css::uno::Reference<css::awt::tree::XTreeControl> tree_;
    std::vector<Node> groups_;
    std::vector<std::pair<std::string, Node>> lines_; ///< keys and nodes of all findings, in order
    std::array<OUString, 3> icons_; ///< by severity
    bool filling_ = false;
};

} // namespace marshrut::desk
