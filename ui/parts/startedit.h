#pragma once

#include "core/plan/session.h"

#include <QLineEdit>

namespace moderato {

/// A field for when a segment starts, as people type it: a time on the clock (10:45) where the session has a start, else
/// an offset from it (40, 1h15). Empty, the segment follows the one before it.
class StartEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit StartEdit(const Session& session, QWidget* parent = nullptr);

    bool isAcceptable() const;

private:
    Session m_session;
};

}  // namespace moderato
