#include "ui/window/handoutnames.h"

#include "core/plan/lookup.h"
#include "ui/window/filename.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HandoutNames)
};

/// "Open forum - 2022-11-30": the session's, else the event's.
QString occasion(const Event& event, SessionId id)
{
    const Session* session = find(event.sessions, id);
    if (!session)
        return fileNameFor(event.title);
    const QString title = fileNameFor(session->title);
    if (!session->start)
        return title;
    return QStringLiteral("%1 - %2").arg(title, session->start->date.toString(Qt::ISODate));
}

/// What it is: the sheet, or that there are several, or the format where it has no sheets.
QString contentOf(const ExportRequest& request)
{
    if (scopeOf(request.format) != ExportScope::Sheets)
        return Words::tr("Agenda");
    if (request.options.sheets.size() == 1)
        return sheetName(request.options.sheets.first());
    return Words::tr("Handouts");
}

}  // namespace

QString nameOf(const Event& event, const Handout& handout)
{
    QStringList pieces{sheetName(handout.sheet)};
    if (const Person* person = find(event.people, handout.person))
        pieces.append(fileNameFor(person->name));
    pieces.append(occasion(event, handout.session));
    return pieces.join(QStringLiteral(" - "));
}

QString nameOf(const Event& event, const ExportRequest& request)
{
    if (scopeOf(request.format) == ExportScope::Event)
        return QString(fileNameFor(event.title) + u'.' + suffixOf(request.format));
    const QString name = scopeOf(request.format) == ExportScope::Sheets && request.handouts.size() == 1
                             ? nameOf(event, request.handouts.first())
                             : contentOf(request) + QStringLiteral(" - ") + occasion(event, request.session);
    return QString(name + u'.' + suffixOf(request.format));
}

QString freeName(const QString& folder, const QString& name, const QString& suffix, QSet<QString>& taken)
{
    QString tried = name;
    // Some file systems take letters of both cases for the same.
    for (int number = 2; taken.contains(tried.toCaseFolded()); ++number)
        tried = QStringLiteral("%1 %2").arg(name).arg(number);
    taken.insert(tried.toCaseFolded());
    return QStringLiteral("%1/%2.%3").arg(folder, tried, suffix);
}

}  // namespace moderato
