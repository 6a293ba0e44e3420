// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/period.hpp"

#include <com/sun/star/uno/XInterface.hpp>

#include <optional>

namespace marshrut::calc
{

/// Turns a document's date numbers into days and back; documents differ in the day they count from.
class DateNumbers
{
public:
    explicit DateNumbers(const css::uno::Reference<css::uno::XInterface>& document);

    /// nullopt where the number has a time of day or lies outside the calendar.
    [[nodiscard]] std::optional<route::Date> toDate(double number) const;
    /// nullopt where there is no such day.
    [[nodiscard]] std::optional<double> toNumber(const route::Date& date) const;

private:
    route::Date start_{1899, 12, 30};
};

/// Whether the calendar has that day.
[[nodiscard]] bool isDay(const route::Date& date);
/// «2026-09-01»; empty for a date that is not known.
[[nodiscard]] std::string isoText(const route::Date& date);
/// The other way round; not known where it is no date.
[[nodiscard]] route::Date fromIsoText(const std::string& text);

} // namespace marshrut::calc
