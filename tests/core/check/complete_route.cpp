// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "check/complete_route.hpp"

#include "support/library.hpp"

namespace marshrut::tests
{

OutlineBuilder CompleteRoute::document() const
{
    OutlineBuilder document;
    if (title)
        document.titleSheet();
    const auto section = [&document](const char* name, const std::vector<std::string>& lines) {
        if (!lines.empty())
            document.heading(name).paragraphs(lines);
    };
    section("Информационная справка о педагоге", info);
    section("Диагностика профессиональных дефицитов", diagnosis);
    section("Пояснительная записка", note);
    if (roadMapHeading)
        document.heading("Дорожная карта");
    if (!roadMap.empty())
        document.table(roadMap);
    document.paragraphs(outcomes);
    section("Диагностика проделанной работы с выводами", review);
    return document;
}

check::Report CompleteRoute::check(route::Stage stage, const std::string& formName) const
{
    return check::check(document().recognise(), form(formName), stage);
}

std::string shown(const check::Report& report)
{
    std::string all;
    for (const auto& finding : report.findings)
    {
        all += (all.empty() ? "" : "; ") + finding.rule + (finding.element.empty() ? "" : " " + finding.element);
        for (const int row : finding.rows)
            all += " " + std::to_string(row);
    }
    return all;
}

} // namespace marshrut::tests
