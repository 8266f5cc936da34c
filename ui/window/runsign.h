#pragma once

#include <QToolButton>

namespace moderato {

class Conducting;

/// Says in the window with the plan that a session is being run, and brings the conduct window to the front.
class RunSign final : public QToolButton {
    Q_OBJECT

public:
    /// The conducting has to outlive it.
    explicit RunSign(Conducting& conducting, QWidget* parent = nullptr);

private:
    void follow();

    const Conducting& m_conducting;
};

}  // namespace moderato
