#include "app/verbs/forecast.h"

#include "app/output.h"
#include "app/texttable.h"
#include "core/live/learned.h"
#include "core/plan/duration.h"
#include "core/plan/shares.h"
#include "core/plan/values.h"
#include "core/timing/forecast.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ForecastVerb)
};

QJsonObject quantilesJson(const Quantiles& quantiles)
{
    return {{QStringLiteral("p10"), jsonOf(quantiles.p10)},
            {QStringLiteral("p50"), jsonOf(quantiles.p50)},
            {QStringLiteral("p90"), jsonOf(quantiles.p90)}};
}

Exit printForecastJson(const AgendaPlace& place, const Forecast& forecast)
{
    QJsonArray segments;
    for (qsizetype i = 0; i < forecast.segments.size(); ++i) {
        const SegmentForecast& segment = forecast.segments.at(i);
        segments.append(QJsonObject{{QStringLiteral("id"), jsonOf(segment.id)},
                                    {QStringLiteral("title"), place.agenda->segments.at(i).title},
                                    {QStringLiteral("parked"), segment.parked},
                                    {QStringLiteral("start_seconds"), quantilesJson(segment.start)},
                                    {QStringLiteral("end_seconds"), quantilesJson(segment.end)}});
    }
    return print({{QStringLiteral("on_time_chance"), forecast.onTimeChance},
                  {QStringLiteral("end_seconds"), quantilesJson(forecast.end)},
                  {QStringLiteral("segments"), segments}});
}

QStringList forecastRow(const Segment& segment, const SegmentForecast& forecast)
{
    QStringList row{segment.title};
    for (const Quantiles& quantiles : {forecast.start, forecast.end})
        for (const Seconds moment : {quantiles.p10, quantiles.p50, quantiles.p90})
            row.append(segment.parked ? Words::tr("parked") : formatDuration(moment));
    return row;
}

QString forecastTable(const Agenda& agenda, const Forecast& forecast)
{
    TextTable table({{Words::tr("Segment"), Align::Left, 44},
                     {Words::tr("Starts, 10 %"), Align::Right},
                     {Words::tr("50 %"), Align::Right},
                     {Words::tr("90 %"), Align::Right},
                     {Words::tr("Ends, 10 %"), Align::Right},
                     {Words::tr("50 %"), Align::Right},
                     {Words::tr("90 %"), Align::Right}});
    for (qsizetype i = 0; i < forecast.segments.size(); ++i)
        table.addRow(forecastRow(agenda.segments.at(i), forecast.segments.at(i)));
    return table.text();
}

Exit printForecastText(const AgendaPlace& place, const Forecast& forecast)
{
    const QString chance = Words::tr("%1: the chance to end by %2 is %3 %.")
                               .arg(place.agenda->name, formatDuration(place.session->limit))
                               .arg(percentOfChance(forecast.onTimeChance));
    const QString end = Words::tr("One session in ten ends by %1, half of them by %2, nine in ten by %3.")
                            .arg(formatDuration(forecast.end.p10), formatDuration(forecast.end.p50),
                                 formatDuration(forecast.end.p90));
    const QString caution = Words::tr("This rests on assumptions about how long segments really take, "
                                      "hardly any of them measured; docs/forecast.md lists them.");
    return print(chance + u' ' + end + u'\n' + caution + u"\n\n" + forecastTable(*place.agenda, forecast));
}

}  // namespace

Exit showForecast(const ForecastOptions& options)
{
    const Result<EventAndRuns> file = readEventAndRuns(options.file);
    if (!file)
        return complain(Exit::CannotRead, file.error().message);
    const Result<AgendaPlace> place = selectAgenda(file->event, options.selection);
    if (!place)
        return complain(Exit::WrongUsage, place.error().message);
    const Forecast reckoned = forecast(*place->session, *place->agenda,
                                       withObserved(defaultAssumptions(), observedRatios(file->runs)));
    return options.json ? printForecastJson(*place, reckoned) : printForecastText(*place, reckoned);
}

}  // namespace moderato
