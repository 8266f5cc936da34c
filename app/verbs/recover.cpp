#include "app/verbs/recover.h"

#include "app/output.h"
#include "core/store/salvage.h"
#include "core/store/store.h"

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
                                {QStringLiteral("people"), salvaged.event.people.size()}};
    return {{QStringLiteral("recovered"), recovered},
            {QStringLiteral("losses"), QJsonArray::fromStringList(salvaged.losses)}};
}

QString salvagedText(const QString& output, const Salvaged& salvaged)
{
    const int sessions = static_cast<int>(salvaged.event.sessions.size());
    const int people = static_cast<int>(salvaged.event.people.size());
    QString text = Words::tr("Recovered into %1: %2, %3, %4.")
                       .arg(output, Words::tr("%n session(s)", nullptr, sessions),
                            Words::tr("%n segment(s)", nullptr, segmentsIn(salvaged.event)),
                            Words::tr("%n person(s)", nullptr, people)) +
                   u'\n';
    if (salvaged.losses.isEmpty())
        return text + Words::tr("Nothing is missing.") + u'\n';
    text += Words::tr("What is missing or was mended:") + u'\n';
    for (const QString& loss : salvaged.losses)
        text += QStringLiteral("  ") + loss.simplified() + u'\n';
    return text;
}

}  // namespace

Exit recoverEvent(const RecoverOptions& options)
{
    const Result<Salvaged> salvaged = salvage(options.file, QUuid::createUuid);
    if (!salvaged)
        return complain(Exit::CannotRead, salvaged.error().message);
    const Result<std::unique_ptr<Store>> store = Store::create(options.output, salvaged->event);
    if (!store)
        return complain(Exit::CannotWrite, store.error().message);
    const Exit printed =
        options.json ? print(salvagedJson(*salvaged)) : print(salvagedText(options.output, *salvaged));
    if (printed != Exit::Success)
        return printed;
    return salvaged->losses.isEmpty() ? Exit::Success : Exit::Found;
}

}  // namespace moderato
