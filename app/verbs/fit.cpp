#include "app/verbs/fit.h"

#include "app/output.h"
#include "core/document.h"
#include "core/plan/duration.h"
#include "core/plan/values.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FitVerb)
};

QJsonObject segmentNameJson(const Agenda& agenda, SegmentId id)
{
    return {{QStringLiteral("segment"), find(agenda.segments, id)->title},
            {QStringLiteral("id"), jsonOf(id)}};
}

QJsonArray changesJson(const Agenda& agenda, const QList<FitChange>& changes)
{
    QJsonArray array;
    for (const FitChange& change : changes) {
        QJsonObject json = segmentNameJson(agenda, change.segment);
        json.insert(QStringLiteral("from_seconds"), jsonOf(change.from));
        json.insert(QStringLiteral("to_seconds"), jsonOf(change.to));
        array.append(json);
    }
    return array;
}

QJsonObject fitJson(const Fit& fit, const Agenda& agenda)
{
    QJsonArray parked;
    for (const SegmentId id : fit.parked)
        parked.append(segmentNameJson(agenda, id));
    return {{QStringLiteral("changes"), changesJson(agenda, fit.changes)},
            {QStringLiteral("reserves"), changesJson(agenda, fit.reserves)},
            {QStringLiteral("parked"), parked},
            {QStringLiteral("missing_seconds"), jsonOf(fit.missing)},
            {QStringLiteral("unused_seconds"), jsonOf(fit.unused)},
            {QStringLiteral("floor_lost_seconds"), jsonOf(fit.floorLost)},
            {QStringLiteral("explanation"), QJsonArray::fromStringList(fitExplanation(fit, agenda))}};
}

Exit tellFit(const FitOptions& options, const Fit& fit, const Agenda& agenda)
{
    if (options.json)
        return print(fitJson(fit, agenda));
    QStringList lines = fitExplanation(fit, agenda);
    if (fit.missing > Seconds{0} && !options.dryRun)
        lines.append(Words::tr("The file was left as it is."));
    return print(lines.join(u'\n') + u'\n');
}

}  // namespace

Exit fitAgenda(const FitOptions& options)
{
    const Result<std::unique_ptr<Document>> document = Document::open(options.file);
    if (!document)
        return complain(Exit::CannotRead, document.error().message);
    const Result<AgendaPlace> place = selectAgenda((*document)->event(), options.selection);
    if (!place)
        return complain(Exit::WrongUsage, place.error().message);
    const Agenda agenda = *place->agenda;
    const Fit found = fit(*place->session, agenda, options.terms);
    if (found.missing == Seconds{0} && !options.dryRun) {
        const Done done =
            (*document)->commit(Words::tr("Fit"), applyFit((*document)->event(), agenda.id, found));
        if (!done)
            return complain(Exit::CannotWrite, done.error().message);
    }
    const Exit told = tellFit(options, found, agenda);
    return told == Exit::Success && found.missing > Seconds{0} ? Exit::Found : told;
}

}  // namespace moderato
