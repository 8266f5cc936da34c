#pragma once

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;

namespace moderato {

class Document;
class LockWatch;

/// Says why a document can only be read, and what can be done: save a copy; or edit it here, once whoever else has it open
/// lets go of it.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);
    ~NoticeBar() override;

    /// Shows the notice of this document; hides without one.
    void follow(const Document* document);

Q_SIGNALS:
    void copyWanted();
    void editWanted();

private:
    void watch();
    void showLock();
    void say(const QString& sentence);

    QLabel* m_words;
    QPushButton* m_copy;
    QPushButton* m_edit;
    QString m_path;
    QString m_notice;
    QString m_person;                    // who held the file last; empty if that is not known
    std::unique_ptr<LockWatch> m_watch;  // null if the file is to read only for another reason
};

}  // namespace moderato
