#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace moderato {

class DurationEdit;
class PersonChoice;
class TextField;

/// All that can be set on the selected segment.
class SegmentPage final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentPage(Desk& desk, QWidget* parent = nullptr);

private:
    using DurationSetter = Result<Event> (*)(Event, SegmentId, std::optional<Seconds>);
    using FlagSetter = Result<Event> (*)(Event, SegmentId, bool);

    DurationEdit* addDuration(QFormLayout* form, const QString& name, const QString& tip, bool mayBeEmpty,
                              const DurationSetter& set);
    QCheckBox* addFlag(QFormLayout* form, const QString& text, const QString& tip, const FlagSetter& set);
    void addTitle(QFormLayout* form);
    void addKind(QFormLayout* form);
    void addLead(QFormLayout* form);
    void follow();
    void fill(const Segment& segment);
    SegmentId segment() const;
    void commit(const QString& label, const Result<Event>& next);

    Desk& m_desk;
    TextField* m_title = nullptr;
    QComboBox* m_kind = nullptr;
    DurationEdit* m_planned = nullptr;
    DurationEdit* m_least = nullptr;
    DurationEdit* m_most = nullptr;
    DurationEdit* m_reserve = nullptr;
    DurationEdit* m_leadTime = nullptr;
    PersonChoice* m_lead = nullptr;
    QCheckBox* m_asNeeded = nullptr;
    QCheckBox* m_locked = nullptr;
    QCheckBox* m_ifTimeAllows = nullptr;
    QCheckBox* m_parked = nullptr;
    QCheckBox* m_conversation = nullptr;
};

}  // namespace moderato
