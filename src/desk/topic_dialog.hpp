// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "desk/command.hpp"

#include <com/sun/star/awt/XWindow.hpp>

#include <optional>
#include <string>

namespace marshrut::desk
{

/// What «Помочь с темой и целью» starts from, and what the teacher leaves there.
struct TopicTexts
{
    std::string deficits;
    std::string topic;
    std::string goal;
    std::string tasks; ///< one a line
    bool kindergarten = false; ///< its words in the drafts
};

/// Asks «развитие чего — средствами чего — у кого» and drafts topic, goal and tasks as one answers; what the teacher has
/// written is replaced only when asked. Nothing where it is cancelled.
/// @param over  the dialog it belongs to; none: the call's frame
[[nodiscard]] std::optional<TopicTexts> askForTopic(const Call& call, const TopicTexts& known,
                                                    const css::uno::Reference<css::awt::XWindow>& over);

} // namespace marshrut::desk
