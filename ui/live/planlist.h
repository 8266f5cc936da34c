#pragma once

#include "core/plan/id.h"

#include <QWidget>

class QListWidget;

namespace moderato {

class BigButton;

/// One segment of the plan as the list shows it.
struct PlanLine {
    SegmentId segment;
    QString text;         ///< "✓ Opening, 5:00, took 6:10"
    bool parked = false;  ///< it can be brought back
    bool ahead = false;   ///< it can be skipped

    bool operator==(const PlanLine&) const = default;
};

/// The plan as a list, to jump by key, to skip and to bring back.
class PlanList final : public QWidget {
    Q_OBJECT

public:
    explicit PlanList(QWidget* parent = nullptr);

    void show(const QList<PlanLine>& lines);
    /// Whether anything can be done here.
    void setWritable(bool writable);
    /// To go through it by key, from this segment.
    void enter(SegmentId from);

Q_SIGNALS:
    void jumpWanted(moderato::SegmentId segment);
    void skipWanted(moderato::SegmentId segment);
    void bringBackWanted(moderato::SegmentId segment);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const PlanLine* marked() const;
    void jump();
    void skip();
    void bringBack();
    void enable();

    QListWidget* m_list;
    BigButton* m_jump;
    BigButton* m_skip;
    BigButton* m_bringBack;
    QList<PlanLine> m_shown;
    bool m_writable = true;
};

}  // namespace moderato
