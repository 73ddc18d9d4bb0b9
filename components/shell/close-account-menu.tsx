"use client";

import { useEffect } from "react";

/** Closes the account menu, which opens without JavaScript, when something else is pressed or focused, or by Escape. */
export function CloseAccountMenu() {
  // External system: the document, on any part of which a press or Escape closes the menu.
  useEffect(() => {
    function press({ target }: PointerEvent): void {
      if (target instanceof Node && !openMenu()?.contains(target)) close();
    }
    function pressKey({ key }: KeyboardEvent): void {
      const menu = openMenu();
      if (key !== "Escape" || menu === null) return;
      close();
      menu.querySelector("summary")?.focus();
    }
    // It would lie over what the focus goes to.
    function leave({ target, relatedTarget }: FocusEvent): void {
      const menu = openMenu();
      const isLeft = target instanceof Node && menu?.contains(target);
      if (isLeft && relatedTarget instanceof Node && !menu?.contains(relatedTarget)) close();
    }
    document.addEventListener("pointerdown", press);
    document.addEventListener("keydown", pressKey);
    document.addEventListener("focusout", leave);
    return () => {
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("keydown", pressKey);
      document.removeEventListener("focusout", leave);
    };
  }, []);
  return null;
}

function openMenu(): Element | null {
  return document.querySelector("details.account[open]");
}

function close(): void {
  openMenu()?.removeAttribute("open");
}
