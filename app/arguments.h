#pragma once

#include "core/plan/policy.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace moderato {

/// How many panellists to reckon with.
struct SizeRange {
    int from = 1;
    int to = 12;
};

/// Reads a session's limit: a duration over 0.
Result<Seconds> readLimit(const QString& text);

/// Reads the rounds of a panellist: at least one, such as 3,2.
Result<QList<Seconds>> readRounds(const QString& text);

/// Reads a share: 30% or 0.3.
Result<Share> readShare(const QString& text);

/// Reads panel sizes: 7 or 1-12, up to 200.
Result<SizeRange> readSizes(const QString& text);

/// Reads a number that counts from 1, such as that of a session.
Result<int> readNumber(const QString& text);

/// Reads the word of a sheet, or "all".
Result<QString> readSheet(const QString& text);

/// Reads somebody's name, or a part of it.
Result<QString> readName(const QString& text);

/// Reads the size of printed texts in percent: 80 to 200.
Result<int> readTextSize(const QString& text);

}  // namespace moderato
