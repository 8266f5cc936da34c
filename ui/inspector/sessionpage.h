#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace moderato {

class DurationEdit;
class TextField;

/// What can be set on the shown session: its slot, and what it holds itself to.
class SessionPage final : public QWidget {
    Q_OBJECT

public:
    explicit SessionPage(Desk& desk, QWidget* parent = nullptr);

private:
    using TextSetter = Result<Event> (*)(Event, SessionId, const QString&);

    void addSlot(QFormLayout* form);
    void addStart(QFormLayout* form);
    void addPolicy(QFormLayout* form);
    TextField* addText(QFormLayout* form, const QString& name, const TextSetter& set);
    DurationEdit* addPolicyDuration(QFormLayout* form, const QString& name, const QString& tip,
                                    Seconds Policy::*member);
    template <class Change>
    void changePolicy(const Change& change);
    void takeLimit(std::optional<Seconds> typed);
    void takeStart();
    void follow();
    void fill(const Session& session);
    void commit(const QString& label, const Result<Event>& next);
    SessionId session() const;

    Desk& m_desk;
    TextField* m_title = nullptr;
    TextField* m_place = nullptr;
    DurationEdit* m_limit = nullptr;
    QCheckBox* m_hardEnd = nullptr;
    QComboBox* m_format = nullptr;
    QCheckBox* m_hasStart = nullptr;
    QDateTimeEdit* m_start = nullptr;
    QComboBox* m_timeZone = nullptr;
    QDoubleSpinBox* m_floorShare = nullptr;
    QSpinBox* m_largestPanel = nullptr;
    DurationEdit* m_withoutFloor = nullptr;
    DurationEdit* m_changeover = nullptr;
    DurationEdit* m_buffer = nullptr;
};

}  // namespace moderato
