#pragma once

#include "ui/parts/desk.h"

#include <QWidget>

namespace moderato {

/// All that can be set on the selected segment.
class SegmentPage final : public QWidget {
    Q_OBJECT

public:
    explicit SegmentPage(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user wants to see all about this person.
    void personWanted(moderato::PersonId person);
};

}  // namespace moderato
