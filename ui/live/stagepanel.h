#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace moderato {

class BigButton;

/// What the conductor says to the stage display: a quick list and free text, a flash, and whether it is blank.
class StagePanel final : public QWidget {
    Q_OBJECT

public:
    explicit StagePanel(QWidget* parent = nullptr);

    /// The message that is up now; empty if there is none.
    void show(const QString& message, bool blank);
    /// Whether messages and the blank display can be changed; told before they are shown.
    void setWritable(bool writable);
    void write();
    void taken();
    /// Whether this machine sounds when it is time to wrap up.
    void showSound(bool on);

Q_SIGNALS:
    /// Empty: the message is taken off.
    void messageWanted(const QString& text);
    void blankWanted(bool blank);
    void flashWanted();
    void soundWanted(bool on);
    void stageWanted();
    void compactWanted();

private:
    QLayout* buildNow();
    QLayout* buildQuickList();
    QLayout* buildSigns();
    QLayout* buildScreens();

    QLineEdit* m_field;
    QLabel* m_now;
    QList<BigButton*> m_quick;
    BigButton* m_takeOff;
    BigButton* m_blank;
    BigButton* m_flash;
    QCheckBox* m_sound;
    bool m_isBlank = false;
    bool m_writable = true;
};

}  // namespace moderato
