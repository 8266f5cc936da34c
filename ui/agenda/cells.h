#pragma once

#include "core/timing/assess.h"
#include "ui/agenda/agendamodel.h"

#include <QVariant>

namespace moderato {

/// What a cell of the agenda says about one segment.
struct SegmentCell {
    const Event& event;
    const Session& session;
    const Segment& segment;
    const SegmentTimes& times;
    const QList<Finding>& findings;

    QVariant data(AgendaModel::Column column, int role) const;

private:
    QString text(AgendaModel::Column column) const;
    QString spokenText(AgendaModel::Column column) const;
    QVariant editValue(AgendaModel::Column column) const;
    QString tip(AgendaModel::Column column) const;
    QStringList ownFindings() const;
    QVariant sign() const;
    QString startText() const;
    QString fixedStartText() const;
    QString durationText() const;
    QString turnsText() const;
    QString floorText() const;
    QString leadTimeText() const;
};

/// What a cell of the agenda says about a part.
struct PartCell {
    const Part& part;
    const PartTimes& times;
    const Session& session;

    QVariant data(AgendaModel::Column column, int role) const;

private:
    QString text(AgendaModel::Column column) const;
};

}  // namespace moderato
