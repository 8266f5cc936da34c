#include "ui/people/pastednames.h"

#include <QRegularExpression>

#include <algorithm>

namespace moderato {
namespace {

constexpr int longestName = 200;

bool hasName(const QList<Person>& people, const QString& name)
{
    return std::any_of(people.cbegin(), people.cend(), [&](const Person& person) {
        return person.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

}  // namespace

QList<Person> readNames(const QString& text)
{
    static const QRegularExpression lineBreak(QStringLiteral("[\\r\\n]+"));
    static const QRegularExpression bullet(QStringLiteral("^\\s*(?:[-*\\x{2022}]|[0-9]+[.)])\\s+"));
    static const QRegularExpression separator(QStringLiteral("[,\\t]"));
    QList<Person> people;
    for (QString line : text.split(lineBreak)) {
        line.remove(bullet);
        const qsizetype end = line.indexOf(separator);
        Person person;
        person.name = line.left(end).trimmed().left(longestName);
        if (end >= 0)
            person.affiliation = line.mid(end + 1).replace(u'\t', QStringLiteral(", ")).trimmed();
        if (!person.name.isEmpty())
            people.append(person);
    }
    return people;
}

QList<Person> newAmong(const QList<Person>& read, const QList<Person>& known)
{
    QList<Person> fresh;
    for (const Person& person : read)
        if (!hasName(known, person.name) && !hasName(fresh, person.name))
            fresh.append(person);
    return fresh;
}

}  // namespace moderato
