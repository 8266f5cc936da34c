#pragma once

#include "core/plan/event.h"

namespace moderato {

// What a field may hold, whatever else is in the event: each says what is wrong with a value, in words for people, or
// nothing. `name` is the field's name in its row.

QString outOfRange(const QString& text, const char* name);
QString outOfRange(const QByteArray& bytes, const char* name);
QString outOfRange(int number, const char* name);
QString outOfRange(Seconds value, const char* name);
QString outOfRange(Share share, const char* name);
QString outOfRange(const std::optional<Seconds>& value, const char* name);
QString outOfRange(const std::optional<WallTime>& start, const char* name);
QString outOfRange(const QStringList& texts, const char* name);
QString outOfRange(const QList<Seconds>& rounds, const char* name);
QString outOfRange(const QList<WantedBalance>& wanted, const char* name);
QString outOfRange(const QList<CheckSetting>& settings, const char* name);

/// Values of all other types are right whatever they are.
template <class V>
QString outOfRange(const V&, const char*)
{
    return {};
}

}  // namespace moderato
