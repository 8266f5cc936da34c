#include "core/timing/finding.h"

#include <QCoreApplication>

namespace moderato {

QString severityName(Severity severity)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Finding", "error"),
                                      QT_TRANSLATE_NOOP("Finding", "warning"),
                                      QT_TRANSLATE_NOOP("Finding", "advice")};
    return QCoreApplication::translate("Finding", names.at(static_cast<std::size_t>(severity)));
}

QString Finding::key() const
{
    QString key = QString::fromLatin1(code);
    const auto append = [&key](const auto& id) {
        if (!id.isNull())
            key += u':' + id.toString();
    };
    append(place.session);
    append(place.agenda);
    append(place.part);
    append(place.segment);
    append(place.person);
    return key;
}

qint64 Finding::figure(const char* name) const
{
    for (const Figure& figure : figures)
        if (qstrcmp(figure.name, name) == 0)
            return figure.value;
    return 0;
}

}  // namespace moderato
