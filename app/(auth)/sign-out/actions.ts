"use server";
import { redirect } from "next/navigation";
import { throughNextAuth } from "#lib/server/through-next-auth.ts";

/** Signs this device out: its session is deleted and its cookie cleared. */
export async function signOut(): Promise<void> {
  await throughNextAuth(["signout"], { callbackUrl: "/" });
  redirect("/");
}
