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
    return subject.isEmpty() ? key : QString(key + u':' + subject);
}

qint64 Finding::figure(const char* name) const
{
    for (const Figure& figure : figures)
        if (qstrcmp(figure.name, name) == 0)
            return figure.value;
    return 0;
}

bool Finding::is(const char* other) const
{
    return qstrcmp(code, other) == 0;
}

bool standsAt(const Finding& finding, Severity severity)
{
    return finding.severity <= severity && !finding.accepted;
}

void sortBySeverity(QList<Finding>& findings)
{
    const auto comesBefore = [](const Finding& a, const Finding& b) {
        return std::pair(a.accepted.has_value(), a.severity) < std::pair(b.accepted.has_value(), b.severity);
    };
    if (!std::is_sorted(findings.cbegin(), findings.cend(), comesBefore))
        std::stable_sort(findings.begin(), findings.end(), comesBefore);
}

QString countsText(const QList<Finding>& findings)
{
    int errors = 0;
    int warnings = 0;
    for (const Finding& finding : findings) {
        errors += finding.severity == Severity::Error && !finding.accepted;
        warnings += finding.severity == Severity::Warning && !finding.accepted;
    }
    return QCoreApplication::translate("Finding", "%1, %2")
        .arg(QCoreApplication::translate("Finding", "%n error(s)", nullptr, errors),
             QCoreApplication::translate("Finding", "%n warning(s)", nullptr, warnings));
}

}  // namespace moderato
