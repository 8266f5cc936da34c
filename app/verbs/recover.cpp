#include "app/verbs/recover.h"

#include "app/output.h"
#include "core/store/salvage.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecoverVerb)
};

int segmentsIn(const Event& event)
{
    qsizetype count = 0;
    for (const Session& session : event.sessions)
        for (const Agenda& agenda : session.agendas)
            count += agenda.segments.size();
    return static_cast<int>(count);
}

QJsonObject salvagedJson(const Salvaged& salvaged)
{
    const QJsonObject recovered{{QStringLiteral("sessions"), salvaged.event.sessions.size()},
                                {QStringLiteral("segments"), segmentsIn(salvaged.event)},
                                {QStringLiteral("people"), salvaged.event.people.size()},
                                {QStringLiteral("edits"), salvaged.kept.edits.size()},
                                {QStringLiteral("versions"), salvaged.kept.versions.size()},
                                {QStringLiteral("runs"), salvaged.kept.runs.size()}};
    return {{QStringLiteral("recovered"), recovered},
            {QStringLiteral("adds_up"), salvaged.addsUp},
            {QStringLiteral("losses"), QJsonArray::fromStringList(salvaged.losses)}};
}

QStringList countsOf(const Salvaged& salvaged)
{
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    QStringList counts{Words::tr("%n session(s)", nullptr, count(salvaged.event.sessions)),
                       Words::tr("%n segment(s)", nullptr, segmentsIn(salvaged.event)),
                       Words::tr("%n person(s)", nullptr, count(salvaged.event.people))};
    if (!salvaged.kept.edits.isEmpty())
        counts.append(Words::tr("%n edit(s) of the history", nullptr, count(salvaged.kept.edits)));
    if (!salvaged.kept.versions.isEmpty())
        counts.append(Words::tr("%n named version(s)", nullptr, count(salvaged.kept.versions)));
    if (!salvaged.kept.runs.isEmpty())
        counts.append(Words::tr("%n run(s)", nullptr, count(salvaged.kept.runs)));
    return counts;
}

/// What is said of the event beside its losses.
QString verdictOf(const Salvaged& salvaged)
{
    if (salvaged.addsUp)
        return salvaged.losses.isEmpty()
                   ? Words::tr("Nothing is missing: the rows add up to what was last saved.")
                   : Words::tr("The event itself is as it was last saved.");
    return salvaged.losses.isEmpty()
               ? Words::tr("Nothing is known to be missing; a file of this version can't tell.")
               : QString();
}

QString salvagedText(const QString& output, const Salvaged& salvaged)
{
    QStringList lines{
        Words::tr("Recovered into %1: %2.").arg(output, countsOf(salvaged).join(QStringLiteral(", ")))};
    if (const QString verdict = verdictOf(salvaged); !verdict.isEmpty())
        lines.append(verdict);
    if (!salvaged.losses.isEmpty())
        lines.append(Words::tr("What is missing or was mended:"));
    for (const QString& loss : salvaged.losses)
        lines.append(QStringLiteral("  ") + loss.simplified());
    return lines.join(u'\n') + u'\n';
}

}  // namespace

Exit recoverEvent(const RecoverOptions& options)
{
    const Result<Salvaged> salvaged = salvage(options.file, QUuid::createUuid);
    if (!salvaged)
        return complain(Exit::CannotRead, salvaged.error().message);
    if (const Done made = writeSalvaged(options.output, *salvaged); !made)
        return complain(Exit::CannotWrite, made.error().message);
    const Exit printed =
        options.json ? print(salvagedJson(*salvaged)) : print(salvagedText(options.output, *salvaged));
    if (printed != Exit::Success)
        return printed;
    return salvaged->losses.isEmpty() ? Exit::Success : Exit::Found;
}

}  // namespace moderato
