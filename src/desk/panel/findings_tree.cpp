// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "desk/panel/findings_tree.hpp"

#include "desk/listeners.hpp"
#include "office/package.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/tree/XMutableTreeDataModel.hpp>
#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>
#include <com/sun/star/awt/tree/XTreeDataModel.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <rtl/ref.hxx>

#include <algorithm>

namespace marshrut::desk
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{

const char* iconOf(org::marshrut::Severity severity)
{
    switch (severity)
    {
    case org::marshrut::Severity_ERROR:
        return "icons/empty_16.png";
    case org::marshrut::Severity_WARNING:
        return "icons/warning_16.png";
    default:
        return "icons/advice_16.png";
    }
}

std::string dataOf(const Reference<css::awt::tree::XTreeNode>& node)
{
    const Reference<css::awt::tree::XMutableTreeNode> own(node, UNO_QUERY);
    OUString data;
    if (own.is())
        own->getDataValue() >>= data;
    return office::toUtf8(data);
}

} // namespace

FindingsTree::FindingsTree(const Reference<css::uno::XComponentContext>& context, Controls& controls,
                           std::function<void()> selected, std::function<void()> opened)
    : context_(context), controls_(controls), tree_(controls.get<css::awt::tree::XTreeControl>("findings"))
{
    for (const auto severity :
         {org::marshrut::Severity_ERROR, org::marshrut::Severity_WARNING, org::marshrut::Severity_HINT})
        icons_.at(static_cast<std::size_t>(severity)) = office::packageUrl(context_, iconOf(severity));
    const rtl::Reference<SelectionListener> selection(
        new SelectionListener([this, selected = std::move(selected)](const css::lang::EventObject&) {
            if (!filling_)
                selected();
        }));
    tree_->addSelectionChangeListener(selection.get());
    const rtl::Reference<MouseListener> mouse(new MouseListener([this, opened](const css::awt::MouseEvent& event) {
        if (event.ClickCount == 2 && !selectedKey().empty())
            opened();
    }));
    controls.window("findings")->addMouseListener(mouse.get());
    const rtl::Reference<KeyListener> keys(
        new KeyListener([this, opened = std::move(opened)](const css::awt::KeyEvent& event) {
            if (event.KeyCode == css::awt::Key::RETURN && !selectedKey().empty())
                opened();
        }));
    controls.window("findings")->addKeyListener(keys.get());
    controls.keep([selection, mouse, keys] {
        selection->forget();
        mouse->forget();
        keys->forget();
    });
}

FindingsTree::Node FindingsTree::selectedNode() const
{
    Node node;
    tree_->getSelection() >>= node;
    return node;
}

std::string FindingsTree::selectedKey() const
{
    const Node node = selectedNode();
    return node.is() && node->getChildCount() == 0 ? dataOf(node) : std::string();
}

std::map<std::string, bool> FindingsTree::foldedGroups() const
{
    std::map<std::string, bool> folded;
    for (const Node& group : groups_)
        folded[dataOf(group)] = tree_->isNodeCollapsed(group);
    return folded;
}

std::size_t FindingsTree::positionOf(const std::string& key) const
{
    const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const auto& line) { return line.first == key; });
    return static_cast<std::size_t>(found - lines_.begin());
}

void FindingsTree::show(const ReportView& view)
{
    const std::string selected = selectedKey();
    const std::size_t position = positionOf(selected);
    const std::map<std::string, bool> folded = foldedGroups();
    filling_ = true;
    groups_.clear();
    lines_.clear();
    const Reference<css::awt::tree::XMutableTreeDataModel> model(
        context_->getServiceManager()->createInstanceWithContext("com.sun.star.awt.tree.MutableTreeDataModel",
                                                                 context_),
        css::uno::UNO_QUERY_THROW);
    const auto root = model->createNode(Any(OUString()), false);
    for (const FindingGroup& group : view.groups)
    {
        const auto node = model->createNode(Any(office::fromUtf8(group.title)), false);
        node->setDataValue(Any(office::fromUtf8(group.section)));
        for (const FindingLine& finding : group.findings)
        {
            const auto child = model->createNode(Any(office::fromUtf8(finding.line)), false);
            child->setDataValue(Any(office::fromUtf8(finding.key)));
            child->setNodeGraphicURL(icons_.at(static_cast<std::size_t>(finding.severity)));
            node->appendChild(child);
            lines_.emplace_back(finding.key, Node(child, UNO_QUERY));
        }
        root->appendChild(node);
        groups_.emplace_back(node, UNO_QUERY);
    }
    model->setRoot(root);
    controls_.setProperty("findings", "DataModel", Any(Reference<css::awt::tree::XTreeDataModel>(model, UNO_QUERY)));
    foldAsBefore(folded);
    selectAsBefore(selected, position);
    filling_ = false;
}

void FindingsTree::foldAsBefore(const std::map<std::string, bool>& folded)
{
    for (const Node& group : groups_)
    {
        const auto before = folded.find(dataOf(group));
        if (before == folded.end() || !before->second)
            tree_->expandNode(group);
    }
}

void FindingsTree::selectAsBefore(const std::string& key, std::size_t position)
{
    if (lines_.empty())
        return;
    const std::size_t again = positionOf(key);
    const bool gone = again == lines_.size();
    const Node node = lines_[!gone ? again : key.empty() ? 0 : std::min(position, lines_.size() - 1)].second;
    tree_->select(Any(node));
    tree_->makeNodeVisible(key.empty() ? groups_.front() : node);
}

} // namespace marshrut::desk
