#pragma once

#include "core/plan/duration.h"
#include "core/plan/id.h"

#include <QDate>
#include <QString>

#include <ostream>

// What GoogleTest prints for values in a failed comparison. Each is found through the namespace of its type.

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(const QUuid& uuid, std::ostream* out)
{
    *out << uuid.toString(QUuid::WithoutBraces).toStdString();
}

inline void PrintTo(QDate date, std::ostream* out)
{
    *out << date.toString(Qt::ISODate).toStdString();
}

namespace std::chrono {

inline void PrintTo(const seconds& value, std::ostream* out)
{
    *out << moderato::formatDuration(value).toStdString();
}

}  // namespace std::chrono

namespace moderato {

template <class Tag>
void PrintTo(const Id<Tag>& id, std::ostream* out)
{
    PrintTo(id.uuid(), out);
}

}  // namespace moderato
