// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "check/rules.hpp"

namespace marshrut::check
{

// The rules about what the information sheet says (domain.md §4): law, not folklore. «Нет» is an answer.

/// Five years are over: of a соответствие занимаемой должности, or of a category dated before 01.09.2023. Later
/// categories have no term (order № 196 of 24.03.2023).
void attestationExpired(const Subject& subject, std::vector<Finding>& findings);
/// The date of the attestation is filled, and no date can be read.
void attestationUnreadable(const Subject& subject, std::vector<Finding>& findings);
/// None of первая, высшая, педагог-методист, педагог-наставник, соответствие занимаемой должности, без категории.
void categoryUnknown(const Subject& subject, std::vector<Finding>& findings);
/// A course without its hours, dates or institution (seed 000: «учреждение, тема, длительность, даты»).
void courseIncomplete(const Subject& subject, std::vector<Finding>& findings);
/// No course ended within three years (273-ФЗ, article 47: at least every three years is the teacher's right).
void coursesOld(const Subject& subject, std::vector<Finding>& findings);
/// Less than 16 hours, of a retraining less than 250: rather a seminar.
void coursesShort(const Subject& subject, std::vector<Finding>& findings);

} // namespace marshrut::check
